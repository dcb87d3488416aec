import { queryWords, searchWords, stemOf } from './search-words.ts';

/** Words of a search that are counted at most: more would tell a story. */
const MOST_WORDS = 4;

/**
 * Words of a search that may be counted: telling words that the site uses itself, without accents, in
 * alphabetical order. Empty when there is none.
 * @param known stems of the words that the site uses
 */
export function readMissedWords(query: string, known: ReadonlySet<string>): string {
  const words = queryWords(query).filter(
    (word) => /^[a-z]+$/u.test(word) && known.has(stemOf(word)),
  );
  return words.slice(0, MOST_WORDS).sort().join(' ');
}

/**
 * Stems of the words of some texts that may be counted. A word that only comes with a capital may be a
 * name: it is left out.
 */
export function countableStems(texts: readonly string[]): readonly string[] {
  const stems = new Set<string>();
  for (const text of texts) {
    for (const [small] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]*/gu)) {
      for (const word of searchWords(small)) stems.add(stemOf(word));
    }
  }
  return [...stems].sort();
}
