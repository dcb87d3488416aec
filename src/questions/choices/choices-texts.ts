import { fr } from '../../kit/typography.ts';

/** Said above boxes to tick. */
export const tickTexts = {
  several: 'Plusieurs réponses sont possibles.',
  atMost: (limit: string) => fr`${limit} réponses au plus.`,
} as const;

export const choicesTexts = {
  noneAndOthers: (label: string, none: string) =>
    fr`« ${label} » : cochez « ${none} » ou d’autres réponses, mais pas les deux.`,
  tooFew: (label: string, limit: string) => fr`« ${label} » : cochez au moins ${limit} réponses.`,
  tooMany: (label: string, limit: string) => fr`« ${label} » : cochez au plus ${limit} réponses.`,
} as const;
