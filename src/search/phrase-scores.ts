import type { SearchEntry } from './search-entry.ts';
import { tellingWords, type FindStem } from './search-words.ts';

/** What a whole name found in a question adds, beside its words. */
const WHOLE_NAME = 4.5;

/** The words of a name, each as it is written, then as its stem. */
type Phrase = readonly (readonly [word: string, stem: string])[];

/**
 * Prepares the bonus of whole names: « acte de mariage » says more than « acte » here and « mariage »
 * there, and the rarer its words, the more it says. Names are read once a search has found their page.
 * @param total number of pages
 * @param countNamed pages whose names hold a stem
 */
export function createPhraseScorer(
  total: number,
  findStem: FindStem,
  countNamed: (stem: string) => number,
): (entry: SearchEntry, found: ReadonlySet<string>) => number {
  const known = new Map<string, readonly Phrase[]>();
  const rarity = (stem: string) => Math.log(1 + total / Math.max(1, countNamed(stem)));
  return (entry, found) => {
    const phrases = known.get(entry.path) ?? phrasesOf(entry);
    known.set(entry.path, phrases);
    const whole = phrases.filter((phrase) =>
      phrase.every((forms) => forms.some((form) => found.has(form))),
    );
    const rarities = whole.map((phrase) => phrase.reduce((sum, [, stem]) => sum + rarity(stem), 0));
    return WHOLE_NAME * Math.max(0, ...rarities);
  };

  function phrasesOf({ kind, title, shortTitle = title, synonyms, sameWords }: SearchEntry) {
    // « Juge, tribunal et divorce »: three names.
    const titles = kind === 'elsewhere' ? title.split(/, | et | ou /u) : [title, shortTitle];
    return [...titles, ...synonyms, ...sameWords]
      .map(tellingWords)
      .filter((words) => words.length > 0)
      .map((words): Phrase => words.map((word) => [word, findStem(word)]));
  }
}
