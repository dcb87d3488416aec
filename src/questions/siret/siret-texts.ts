import { fr } from '../../kit/typography.ts';

export const siretTexts = {
  invalid: (label: string) => fr`« ${label} » : écrivez les quatorze chiffres du numéro SIRET.`,
} as const;
