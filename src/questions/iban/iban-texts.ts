import { fr } from '../../kit/typography.ts';

export const ibanTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : recopiez l’IBAN de votre RIB. En France, il commence par FR et compte 27 signes.`,
} as const;
