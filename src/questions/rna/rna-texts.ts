import { fr } from '../../kit/typography.ts';

export const rnaTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez la lettre W et neuf chiffres, par exemple W123456789. Ce numéro est sur le récépissé de la préfecture.`,
} as const;
