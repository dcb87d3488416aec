import { fr } from '../../kit/typography.ts';

/** What a person reads about their sensitive answers, while they are on their device alone. */
export const keepSensitiveTexts = {
  keep: fr`Garder aussi sur cet appareil mes réponses sensibles : santé, argent, enfants…`,
} as const;
