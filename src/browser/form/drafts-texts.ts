import { fr } from '../../kit/typography.ts';

/** What a person reads about what they type, while it is on their device alone. */
export const draftTexts = {
  erased: fr`C’est effacé de cet appareil.`,
} as const;
