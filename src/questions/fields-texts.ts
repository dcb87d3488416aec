import { formatHour } from '../kit/opening-hours-texts.ts';
import { fr } from '../kit/typography.ts';

/** Labels of the parts of an address, in the order of an envelope. */
export const addressPartTexts = {
  voie: { label: 'Numéro et rue', autocomplete: 'address-line1' },
  complement: { label: 'Bâtiment, étage, lieu-dit', autocomplete: 'address-line2' },
  code_postal: { label: 'Code postal', autocomplete: 'postal-code' },
  commune: { label: 'Ville', autocomplete: 'address-level2' },
  pays: { label: 'Pays, hors de France', autocomplete: 'country-name' },
} as const;

/** Labels of the parts of a date, in the order they are said. */
export const datePartTexts = {
  jour: { label: 'Jour' },
  mois: { label: 'Mois' },
  annee: { label: 'Année' },
} as const;

/** Labels of the two days of a period. */
export const periodPartTexts = { debut: 'Premier jour', fin: 'Dernier jour' } as const;

/** Labels of the parts of a place in the streets, and how to write them. */
export const placePartTexts = {
  adresse: { label: 'Adresse ou rue' },
  repere: { label: 'Repère' },
  position: { label: 'Position' },
} as const;

/** Help of the questions about a place. */
export const placeTexts = {
  oneIsEnough: fr`Une seule réponse suffit : l’adresse, un repère ou la position.`,
  repere: fr`Par exemple : devant l’école, dans le parc.`,
  position: fr`Latitude puis longitude, par exemple 48.85341, 2.3488.`,
} as const;

/** Labels of the parts of a number plate. */
export const platePartTexts = {
  numero: { label: 'Numéro' },
  pays: { label: 'Pays, si la plaque est étrangère' },
} as const;

/** What the question about the « quotient familial » says unless an editor says otherwise. */
export const familyQuotientTexts = {
  hint: fr`Il est sur votre attestation de la Caisse d’allocations familiales (CAF) ou de la Mutualité sociale agricole (MSA).`,
  unknown: 'Je ne le connais pas',
} as const;

/** What is read when the person ticked « Je ne sais pas », unless an editor wrote other words. */
export const unknownText = 'Ne sait pas';

/** Answers that some types of question bring along. */
export const pickTexts = { yes: 'Oui', no: 'Non', choose: 'Choisissez' } as const;

/** Said beside a long answer before it is typed. */
export const lengthText = (limit: string) => fr`${limit} caractères au plus.`;

/** Said above boxes to tick. */
export const tickTexts = {
  several: 'Plusieurs réponses sont possibles.',
  atMost: (limit: string) => fr`${limit} réponses au plus.`,
} as const;

/** A time slot in words: « Le matin, de 8 h 30 à 12 h ». */
export function slotText({ from, to }: { readonly from: string; readonly to: string }): string {
  const hours = fr`de ${formatHour(from)} à ${formatHour(to)}`;
  if (to <= '13:00') return fr`Le matin, ${hours}`;
  if (from >= '18:00') return fr`Le soir, ${hours}`;
  if (from >= '12:00') return fr`L’après-midi, ${hours}`;
  return `${hours.charAt(0).toUpperCase()}${hours.slice(1)}`;
}
