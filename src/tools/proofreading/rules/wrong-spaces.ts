/**
 * Mistakes of French typography. Spaces are written one by one: the no-break ones matter, and `\s`
 * would take one for another.
 */
const MISTAKES: readonly RegExp[] = [
  /[ \u00a0][;!?»]/gu, // narrow no-break space wanted before
  /[\p{L}\p{N}][!?»](?=[ \n]|$)/gu, // none at all
  /«(?!\u202f)/gu,
  / :(?=[ \u00a0\n]|$)/gu, // no-break space wanted before
  /\p{L}:(?=[ \u00a0\n]|$)/gu, // none at all
  /(?:\b[LRD]\.|\bart\.|n°)(?!\u00a0)(?=[ \n]?\d)/gu, // « L. 112-9 », « n° 1 »
  /\d (?:euros?|h|heures?|minutes?|jours?|semaines?|mois|ans?|mètres?|Mo)(?!\p{L})|\d [€%]/gu,
  /\d \d{3}(?!\d)/gu, // « 23 000 »
  /\b0\d(?:[\u00a0 ]\d\d)* \d\d/gu, // a phone number that a line may cut
  /[ \u00a0\n][.,](?=[ \n]|$)/gu,
  /\p{L},[^ \n\u00a0]/gu,
  /\p{L}'\p{L}/gu,
];

/** Where a text breaks the rules of French typography: the words around each mistake. */
export function wrongSpaces(text: string): readonly string[] {
  return MISTAKES.flatMap((mistake) =>
    [...text.matchAll(mistake)].map(({ index, 0: found }) =>
      text.slice(Math.max(0, index - 20), index + found.length + 20),
    ),
  );
}
