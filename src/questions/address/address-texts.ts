import { fr } from '../../kit/typography.ts';

/** Labels of the parts of an address, in the order of an envelope. */
export const addressPartTexts = {
  voie: { label: 'Numéro et rue', autocomplete: 'address-line1' },
  complement: { label: 'Bâtiment, étage, lieu-dit', autocomplete: 'address-line2' },
  code_postal: { label: 'Code postal', autocomplete: 'postal-code' },
  commune: { label: 'Ville', autocomplete: 'address-level2' },
  pays: { label: 'Pays, hors de France', autocomplete: 'country-name' },
} as const;

export const addressTexts = {
  wrongPostalCode: (label: string) =>
    fr`« ${label} » : écrivez un code postal de cinq chiffres. Hors de France, indiquez aussi le pays.`,
} as const;
