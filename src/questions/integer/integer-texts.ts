import { fr } from '../../kit/typography.ts';

export const integerTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez un nombre entier, sans virgule, par exemple 2.`,
} as const;
