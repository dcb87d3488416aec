import { fr } from '../../kit/typography.ts';

export const amountTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez un montant en euros, par exemple 1 500 ou 1 500,50.`,
} as const;
