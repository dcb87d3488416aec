import { fr } from '../../kit/typography.ts';

export const measureTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez une longueur en mètres, par exemple 3 ou 0,80.`,
  metres: 'Mètres',
  centimetres: 'Centimètres',
} as const;
