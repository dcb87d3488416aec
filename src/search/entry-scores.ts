import { phoneticKey } from './phonetic-key.ts';
import type { SearchEntry } from './search-entry.ts';
import { indexedWords, withoutGluedArticle, stemOf, type FindStem } from './search-words.ts';
import { createTermIndex, type TermMatch } from './term-index.ts';

/** How well a page holds one word of a question. */
export interface WordMatch {
  readonly score: number;
  /** Terms of the index that stood for the word. */
  readonly terms: readonly string[];
  /** Whether a name of the page holds it, and not only what it mentions. */
  readonly isName: boolean;
  /** How near what was found is to what was typed: 1 for the same word. */
  readonly worth: number;
}

/** Texts of a page. A title says what a page is, a synonym is how people say it, a summary only mentions. */
const FIELDS: readonly (readonly [boost: number, textOf: (entry: SearchEntry) => string])[] = [
  [3, ({ title }) => title],
  [3, ({ shortTitle = '' }) => shortTitle],
  [3, ({ synonyms }) => synonyms.join(' ')],
  [2, ({ sameWords }) => sameWords.join(' ')],
  [1, ({ summary }) => summary],
];
/** The first of them are what people call a page. */
const NAMES = 4;

/** What a word is worth when it is not there as it was typed. */
const WORTH = { asTyped: 1, sound: 0.8, mistake: 0.6, beginning: 0.6 };
/** Shorter words are too near one another to be mistaken: « rue », « vue ». */
const SHORTEST_MISTAKEN = 4;
/** Longer words may hold two mistakes; their first letter is seldom one. */
const LONG_WORD = 8;
const SHORTEST_BEGUN = 3;

/** Searches one word. */
export interface EntryScorer {
  /**
   * Pages that hold a word, by rank. One that no page has is looked for as it sounds, with a mistake, or
   * as the beginning of another.
   */
  readonly scoreWord: (word: string) => ReadonlyMap<number, WordMatch>;
  /** Pages whose names hold a stem. */
  readonly countNamed: (stem: string) => number;
}

export function createEntryScorer(
  entries: readonly SearchEntry[],
  findStem: FindStem,
): EntryScorer {
  // A word comes back three times on average: slow phones pay for it once.
  const formsOf = new Map<string, readonly string[]>();
  // Made for the first word that no page has: most searches need none.
  let bySound: ReadonlyMap<string, readonly string[]> | undefined;
  const index = createTermIndex(
    FIELDS.map(([boost]) => boost),
    entries.map((entry) =>
      FIELDS.map(([, textOf]) => indexedWords(textOf(entry)).flatMap(readForms)),
    ),
  );

  return {
    scoreWord: (typed) => {
      const best = new Map<number, WordMatch>();
      const whole = index.has(typed) ? undefined : withoutGluedArticle(typed);
      for (const word of [typed, ...(whole === undefined ? [] : [whole])]) lookFor(word, best);
      return best;
    },
    countNamed: (stem) =>
      [...index.search(stem).values()].filter(({ fields }) =>
        [...fields].some((field) => field < NAMES),
      ).length,
  };

  function readForms(word: string): readonly string[] {
    let forms = formsOf.get(word);
    if (forms === undefined) {
      const stem = findStem(word);
      forms = stem === word ? [word] : [word, stem];
      formsOf.set(word, forms);
    }
    return forms;
  }

  function lookFor(word: string, best: Map<number, WordMatch>): void {
    const stem = stemOf(word);
    const keep = (found: ReadonlyMap<number, TermMatch>, worth: number) => {
      for (const [page, { score, terms, fields }] of found) {
        if ((best.get(page)?.score ?? 0) >= score * worth) continue;
        const isName = [...fields].some((field) => field < NAMES);
        best.set(page, { score: score * worth, terms, isName, worth });
      }
    };
    keep(index.search(word), WORTH.asTyped);
    keep(index.search(stem), WORTH.asTyped);
    if (index.has(word) || index.has(stem)) return;
    if (word.length >= SHORTEST_MISTAKEN && !/\d/u.test(word)) {
      bySound ??= groupBySound(index.terms());
      for (const alike of bySound.get(phoneticKey(word)) ?? []) {
        keep(index.search(alike), WORTH.sound);
      }
      keep(index.search(word, { mistakes: word.length >= LONG_WORD ? 2 : 1 }), WORTH.mistake);
    }
    if (word.length >= SHORTEST_BEGUN) {
      keep(index.search(word, { isBeginning: true }), WORTH.beginning);
    }
  }
}

/** Words by how they sound. Written out: `Map.groupBy` is younger than many phones. */
function groupBySound(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = phoneticKey(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}
