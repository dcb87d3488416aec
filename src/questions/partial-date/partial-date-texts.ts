import { fr } from '../../kit/typography.ts';

export const partialDateTexts = {
  monthMissing: (label: string) =>
    fr`« ${label} » : indiquez aussi le mois. Ou laissez le jour vide.`,
} as const;
