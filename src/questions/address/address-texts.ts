import { fr } from '../../kit/typography.ts';
import { communeTexts } from '../commune/commune-texts.ts';

/** Labels of the parts of an address, in the order of an envelope. */
export const addressPartTexts = {
  voie: 'Numéro et rue',
  complement: 'Bâtiment, étage, lieu-dit',
  code_postal: 'Code postal',
  commune: 'Ville',
  pays: 'Pays, hors de France',
} as const;

export const addressTexts = {
  wrongPostalCode: (label: string) =>
    fr`${communeTexts.wrongPostalCode(label)} Ailleurs, indiquez aussi le pays.`,
} as const;
