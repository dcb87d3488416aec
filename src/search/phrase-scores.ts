import type { SearchEntry } from './search-entry.ts';
import { tellingWords, type FindStem } from './search-words.ts';

/** What a whole name found in a question adds, beside its words. */
const WHOLE_NAME = 3;

interface Phrase {
  /** Forms of each word of a name. */
  readonly words: readonly (readonly string[])[];
  /** How rare its words are, together. */
  readonly rarity: number;
}

/**
 * Prepares the bonus of whole names: « acte de mariage » says more than « acte » here and « mariage »
 * there, and the rarer its words, the more it says.
 */
export function createPhraseScorer(
  entries: readonly SearchEntry[],
  findStem: FindStem,
): (entry: SearchEntry, found: ReadonlySet<string>) => number {
  const namesOf = new Map(
    entries.map((entry) => {
      const { title, shortTitle = title, synonyms, sameWords } = entry;
      const names = [title, shortTitle, ...synonyms, ...sameWords];
      return [entry.path, names.map(tellingWords).filter((words) => words.length > 0)] as const;
    }),
  );
  const holders = new Map<string, number>();
  for (const names of namesOf.values()) {
    for (const stem of new Set(names.flat().map(findStem))) {
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
  }
  const rarity = (word: string) =>
    Math.log(1 + entries.length / (holders.get(findStem(word)) ?? 1));
  const phrases = new Map(
    [...namesOf].map(([path, names]) => [
      path,
      names.map((words): Phrase => ({
        words: words.map((word) => [word, findStem(word)]),
        rarity: words.reduce((sum, word) => sum + rarity(word), 0),
      })),
    ]),
  );
  return ({ path }, found) => {
    const whole = (phrases.get(path) ?? []).filter(({ words }) =>
      words.every((forms) => forms.some((form) => found.has(form))),
    );
    return WHOLE_NAME * Math.max(0, ...whole.map((phrase) => phrase.rarity));
  };
}
