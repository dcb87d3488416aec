import type { SameWords } from '../publishing/same-words.ts';
import { searchWords, stemOf } from './search-words.ts';

/** Gives what else people say for one of the names of a page. */
export type FindSameWords = (names: readonly string[]) => readonly string[];

/** Prepares the list of an editor: a word counts for every name that holds what it stands for. */
export function sameWordsFinder(list: SameWords): FindSameWords {
  const rules = Object.entries(list).flatMap(([said, meanings]) =>
    meanings.map((meaning) => ({ said, stems: stemsOf(meaning) })),
  );
  return (names) => {
    const known = names.map((name) => new Set(stemsOf(name)));
    const found = rules.filter(({ stems }) =>
      known.some((name) => stems.length > 0 && stems.every((stem) => name.has(stem))),
    );
    return [...new Set(found.map(({ said }) => said))];
  };
}

function stemsOf(text: string): readonly string[] {
  return searchWords(text).map((word) => stemOf(word));
}
