import { fr } from '../../kit/typography.ts';

/** What a person reads about what they type, while it is on their device alone. */
export const draftTexts = {
  kept: fr`Vos réponses sont gardées 30 jours sur cet appareil, sauf ce qui est sensible.`,
  keptWithFiles: fr`Vos réponses et vos fichiers sont gardés 30 jours sur cet appareil, sauf ce qui est sensible. Les fichiers partent aussi à la mairie.`,
  notKept: fr`Ordinateur partagé : vos réponses ne sont pas gardées sur cet appareil.`,
  eraseKept: 'Effacer ce qui est gardé ici',
  erased: fr`C’est effacé de cet appareil.`,
} as const;
