import { fr } from '../kit/typography.ts';

/**
 * What becomes of the answers once their time is over. What is destroyed is destroyed by the site
 * itself; what may be archived waits for the archives, which alone may choose (code du patrimoine,
 * L212-2 and L212-3): nothing more is promised.
 */
export const retentionTexts = {
  /** From the receipt, the day is known; from the end, only the latest one is. */
  until: {
    receipt: (day: string) => fr`Nous les gardons ici jusqu’au ${day}.`,
    end: (day: string, duration: string) =>
      fr`Nous les gardons ici ${duration} après la fin de votre dossier, et au plus tard jusqu’au ${day}.`,
  },
  afterDay: {
    destroy: fr`Le lendemain, nous les effaçons.`,
    archive: fr`Ensuite, les archives de la commune choisissent ce qui doit être conservé.`,
  },
  during: {
    receipt: (duration: string) => fr`Vos réponses sont gardées ${duration}`,
    end: (duration: string) =>
      fr`Vos réponses sont gardées ${duration} après la fin de votre dossier`,
  },
  afterDuration: {
    destroy: fr`, puis effacées.`,
    archive: fr`. Ensuite, les archives de la commune choisissent ce qui doit être conservé.`,
  },
  /** Where a decision may be contested. */
  proof: fr`Le reçu et la décision restent plus longtemps, tant qu’un recours est possible.`,
  latest: (day: string) => fr`${day} au plus tard`,
  copy: (where: string) => fr`Le service garde une autre copie : ${where}.`,
} as const;
