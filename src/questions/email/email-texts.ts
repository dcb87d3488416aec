import { fr } from '../../kit/typography.ts';

export const emailTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez une adresse complète, sans accent, par exemple camille.martin@orange.fr.`,
} as const;
