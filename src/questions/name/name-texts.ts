import { fr } from '../../kit/typography.ts';

export const nameTexts = {
  invalid: (label: string) => fr`« ${label} » : écrivez au moins une lettre.`,
} as const;
