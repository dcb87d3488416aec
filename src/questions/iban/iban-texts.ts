import { fr } from '../../kit/typography.ts';

export const ibanTexts = {
  invalid: (label: string) =>
    fr`« ${label} » : recopiez l’IBAN de votre RIB. En France, il compte 27 lettres et chiffres.`,
} as const;
