/** Narrow no-break space: the French space inside numbers, in « » and before ; ! ? */
export const NARROW_SPACE = '\u202f';
/** No-break space, before a colon and between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';

/** The space between a number and its unit. */
const UNIT =
  /(?<=\d) (?=(?:euros?|h|heures?|min|minutes?|jours?|semaines?|mois|ans?|mètres?|Mo)\b|€|%)/gu;

/** Where `?`, `!` or `;` follows a word and ends it: never inside an address or after an entity. */
const MISSING_BEFORE_MARK = /(?<=[\p{L}\d)»])(?<!&#?\w+)(?=[?!;]+(?:[\s»)]|$))/gu;

/**
 * Puts the spaces of French typography into a text typed with ordinary ones, so that a sign never
 * starts a line. Running it twice changes nothing. Never applied to what a person answered.
 */
export function typography(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;?»]|!(?!\[))/gu, NARROW_SPACE)
    .replace(MISSING_BEFORE_MARK, NARROW_SPACE)
    .replace(/(?<=[\p{L}\d)»])(?=:(?:\s|$))/gu, NO_BREAK_SPACE)
    .replace(/«[ \u00a0]/gu, `«${NARROW_SPACE}`)
    .replace(/ (?=:(?:\s|$))/gu, NO_BREAK_SPACE)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, NARROW_SPACE)
    .replace(UNIT, NO_BREAK_SPACE)
    .replace(/\b0\d(?: \d\d){4}\b/gu, (phone) => phone.replace(/ /gu, NO_BREAK_SPACE))
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=\bh) (?=\d)/gu, NO_BREAK_SPACE)
    .replace(/(?<=\b(?:[LRD]\.|n°|art\.)) (?=\S)/gu, NO_BREAK_SPACE);
}

/** Fixed parts of sentences, once their spaces are put right: each sentence of the code is one array. */
const fixedParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Tag for sentences written in the code: the fixed parts get French spaces, the values stay as they are. */
export function fr(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = fixedParts.get(strings) ?? strings.map(typography);
  fixedParts.set(strings, parts);
  return parts.reduce((text, part, index) => text + String(values[index - 1] ?? '') + part, '');
}
