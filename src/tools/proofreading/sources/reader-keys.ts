import type { Part } from '../passage.ts';

/** Fields of the national standard of digital mediation places that hold its own words, or are not shown. */
const NATIONAL_FIELDS = [
  'adresse',
  'autres_formations_labels',
  'commune',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'frais_a_charge',
  'horaires',
  'modalites_acces',
  'modalites_accompagnement',
  'presentation_detail',
  'prise_en_charge_specifique',
  'publics_specifiquement_adresses',
  'services',
  'source',
  'structure_parente',
];

/** Keys that hold names of law, addresses or words for the search: nobody reads them as sentences. */
const UNREAD: ReadonlySet<string> = new Set([
  'address',
  'checkedBy',
  'compared',
  'lifeEvents',
  'legalBases',
  'legalBasis',
  'openingHours',
  'publisher',
  'sources',
  'synonyms',
  ...NATIONAL_FIELDS,
]);

/** Keys that hold a title, a label or a name: read on their own, without a verb most of the time. */
const TITLES: ReadonlySet<string> = new Set([
  'add',
  'condition',
  'copy',
  'item',
  'label',
  'name',
  'nameWithArticle',
  'none',
  'nom',
  'ofName',
  'organiser',
  'price',
  'question',
  'recipients',
  'shortTitle',
  'streets',
  'subject',
  'tagline',
  'title',
  'unknown',
  'usualDelay',
  'varies',
  'when',
]);

/**
 * Tells a text that people read from a value of the machine, such as `P2M` or `etat-civil`. A new key
 * is read as sentences until it is named here: nothing escapes by being forgotten.
 * @param keys path of the value, from the outside
 */
export function isRead(keys: readonly string[], value: string): boolean {
  if (keys.some((key) => UNREAD.has(key)) || !/\p{L}/u.test(value)) return false;
  return isTitle(keys) || /\S\s+\S/u.test(value);
}

export function isTitle(keys: readonly string[]): boolean {
  return TITLES.has(keys.at(-1) ?? '');
}

/** Which page of a procedure shows the text. */
export function partOfProcedure([key = '']: readonly string[]): Part {
  if (key === 'summary' || key === 'form') return key;
  return key === 'dataProcessing' || key === 'retention' ? 'other' : 'page';
}
