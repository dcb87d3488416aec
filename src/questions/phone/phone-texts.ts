import { fr } from '../../kit/typography.ts';

export const phoneTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : écrivez un numéro à dix chiffres, par exemple 06 39 98 12 34. Hors de France, commencez par +.`,
} as const;
