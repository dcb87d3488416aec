import { readTypedAddress, streetWords } from './typed-address.ts';

/**
 * Streets whose names hold every word that was typed, whole or begun, with the number typed before
 * them; « 8 mai » may also be the name of a street. Those that start with the first word come first.
 * @param typed « 12 bis r des li »
 * @param most how many are proposed
 * @returns first lines of addresses: « 12 bis, rue des Lilas »
 */
export function findStreets(
  typed: string,
  streets: readonly string[],
  most: number,
): readonly string[] {
  const { number, words } = readTypedAddress(typed);
  const named = number === '' ? [] : namedBy(streetWords(typed), streets);
  const numbered = namedBy(words, streets);
  return [
    ...named,
    ...numbered.map((street) => (number === '' ? street : `${number}, ${street}`)),
  ].slice(0, most);
}

function namedBy(words: readonly string[], streets: readonly string[]): readonly string[] {
  const [first] = words;
  if (first === undefined) return [];
  const placeOf = (word: string, known: readonly string[]) =>
    known.findIndex((one) => one.startsWith(word));
  return streets
    .map((street) => ({ street, known: streetWords(street) }))
    .filter(({ known }) => words.every((word) => placeOf(word, known) >= 0))
    .toSorted((a, b) => placeOf(first, a.known) - placeOf(first, b.known))
    .map(({ street }) => street);
}
