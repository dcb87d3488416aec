import { fr } from '../../kit/typography.ts';

export const communeTexts = {
  wrongPostalCode: (label: string) =>
    fr`« ${label} » : écrivez les cinq chiffres d’un code postal de France, par exemple 12345.`,
} as const;
