import { fr } from '../../kit/typography.ts';

export const siretTexts = {
  invalid: (label: string) => fr`« ${label} » : vérifiez les quatorze chiffres du numéro SIRET.`,
} as const;
