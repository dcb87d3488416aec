import { fr } from '../kit/typography.ts';

/**
 * What becomes of the answers once their time is over. What is destroyed is destroyed by the site
 * itself; what may be archived waits for the archives, which alone may choose (code du patrimoine,
 * L212-2 and L212-3): nothing more is promised.
 */
export const retentionTexts = {
  destroy: {
    until: (day: string) =>
      fr`Nous les gardons ici jusqu’au ${day}. Le lendemain, nous les effaçons.`,
    during: (duration: string) => fr`Vos réponses sont gardées ${duration}, puis effacées.`,
  },
  archive: {
    until: (day: string) =>
      fr`Nous les gardons ici jusqu’au ${day}. Ensuite, les archives de la commune choisissent ce qui doit être conservé.`,
    during: (duration: string) =>
      fr`Vos réponses sont gardées ${duration}. Ensuite, les archives de la commune choisissent ce qui doit être conservé.`,
  },
} as const;
