import { fr } from '../../kit/typography.ts';

/** Sentences that every typical procedure starts with: true whatever it is about. */
export const typicalSentences = {
  desk: 'Venez. Une personne fait la démarche avec vous.',
  phone: 'Une personne répond à vos questions et fait la démarche avec vous.',
  help: 'Au guichet, une personne fait la démarche avec vous.',
  kept: 'Le temps où une personne peut contester la réponse, puis un an.',
  gdpr: 'Règlement général sur la protection des données',
  recipients: 'Les agents du service',
  toCheck: [
    {
      aspect: 'price',
      note: fr`Écrivez le prix, ou gratuit, et le texte qui le fixe : souvent une délibération.`,
    },
    {
      aspect: 'retention',
      note: 'Comparez la durée de garde avec votre registre des traitements.',
    },
  ],
} as const;

/** What a typical request asks to look at before anybody signs for it. */
export const SILENCE_TO_CHECK = {
  aspect: 'silence',
  note: 'Cherchez si un décret d’exception vise cette demande. Sans lui, le silence vaut accord au bout de deux mois.',
} as const;
export const NO_SILENCE_TO_CHECK = {
  aspect: 'silence',
  note: fr`Vérifiez que la personne ne demande aucune décision : sinon, une règle de silence s’applique.`,
} as const;
export const APPEAL_TO_CHECK = {
  aspect: 'appeal',
  note: 'Vérifiez devant qui un refus se conteste.',
} as const;

export const NOT_A_DECISION =
  'Il n’y a donc pas de date d’accord ou de refus. Sans nouvelles au bout de dix jours, appelez le service.';
