import { fr } from '../kit/typography.ts';

/** A decision, its letter and its certificate, as the person meets them on the page of their request. */
export const decisionTexts = {
  lettersTitle: 'Vos lettres',
  waits: (since: string, until: string) =>
    fr`La décision vous attend ici depuis le ${since}. Ouvrez-la avant la fin du ${until}. Après ce jour, elle compte comme reçue le ${since}.`,
  sealed: fr`Elle s’ouvre plus haut sur cette page.`,
  lire: {
    intro: fr`Vous avez accepté de recevoir la décision en ligne. L’ouvrir vaut la recevoir : le délai pour la contester commence ce jour-là.`,
    button: 'Ouvrir la décision',
    done: fr`La décision est ouverte. Vous pouvez la lire et la garder.`,
  },
  attester: {
    intro: fr`La mairie n’a pas répondu dans le délai : votre demande est acceptée. L’attestation le prouve.`,
    button: 'Recevoir mon attestation',
    done: fr`Votre attestation est prête.`,
  },
  letter: { 'decision.made': 'Lire la décision', 'attestation.given': 'Lire l’attestation' },
  pdf: { 'decision.made': 'La décision en PDF', 'attestation.given': 'L’attestation en PDF' },
  paper: fr`Une lettre de la mairie vous dit cette décision. Le délai pour contester commence quand vous la recevez.`,
} as const;
