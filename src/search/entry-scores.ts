import MiniSearch, { type SearchResult } from 'minisearch';
import { phoneticKey } from './phonetic-key.ts';
import type { SearchEntry } from './search-entry.ts';
import { indexedWords, withoutGluedArticle, stemOf, type FindStem } from './search-words.ts';

/** How well a page holds one word of a question. */
export interface WordMatch {
  readonly score: number;
  /** Terms of the index that stood for the word. */
  readonly terms: readonly string[];
  /** Whether a name of the page holds it, and not only what it mentions. */
  readonly isName: boolean;
}

/** A title says what a page is, a synonym is how people say it, a summary only mentions. */
const BOOST = {
  title: 3,
  shortTitle: 3,
  synonyms: 3,
  sameWords: 2,
  summary: 1,
  around: 0.6,
  theme: 0.6,
};
/** What people call a page. */
const NAMED = ['title', 'shortTitle', 'synonyms', 'sameWords'];
const NAMES: ReadonlySet<string> = new Set([...NAMED, 'theme']);

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
   * Pages that hold a word, by path. One that no page has is looked for as it sounds, with a mistake, or
   * as the beginning of another.
   */
  readonly scoreWord: (word: string) => ReadonlyMap<string, WordMatch>;
  /** Pages whose names hold a stem. */
  readonly countNamed: (stem: string) => number;
}

export function createEntryScorer(
  entries: readonly SearchEntry[],
  findStem: FindStem,
): EntryScorer {
  const known = new Set<string>();
  // A word comes back three times on average: slow phones pay for it once.
  const formsOf = new Map<string, string[]>();
  // Made for the first word that no page has: most searches need none.
  let bySound: ReadonlyMap<string, readonly string[]> | undefined;
  const index = new MiniSearch<SearchEntry>({
    idField: 'path',
    fields: Object.keys(BOOST),
    tokenize: indexedWords,
    processTerm: (word) => {
      let forms = formsOf.get(word);
      if (forms === undefined) {
        const stem = findStem(word);
        forms = stem === word ? [word] : [word, stem];
        formsOf.set(word, forms);
        known.add(word).add(stem);
      }
      return forms;
    },
    extractField: (entry, name) => {
      const value = entry[name as keyof SearchEntry] ?? '';
      return typeof value === 'string' ? value : [value].flat().join(' ');
    },
    searchOptions: {
      boost: BOOST,
      // Editors give some pages twenty synonyms and others three: length says little.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  });
  index.addAll(entries);

  return {
    scoreWord: (typed) => {
      const best = new Map<string, WordMatch>();
      const whole = known.has(typed) ? undefined : withoutGluedArticle(typed);
      for (const word of [typed, ...(whole === undefined ? [] : [whole])]) lookFor(word, best);
      return best;
    },
    countNamed: (stem) => index.search(stem, { fields: NAMED }).length,
  };

  function lookFor(word: string, best: Map<string, WordMatch>): void {
    const stem = stemOf(word);
    const keep = (results: readonly SearchResult[], worth: number) => {
      for (const { id, score, terms, match } of results) {
        const path = id as string;
        if ((best.get(path)?.score ?? 0) >= score * worth) continue;
        const isName = Object.values(match).some((fields) =>
          fields.some((name) => NAMES.has(name)),
        );
        best.set(path, { score: score * worth, terms, isName });
      }
    };
    keep(index.search(word), WORTH.asTyped);
    keep(index.search(stem), WORTH.asTyped);
    if (known.has(word) || known.has(stem)) return;
    if (word.length >= SHORTEST_MISTAKEN && !/\d/u.test(word)) {
      bySound ??= groupBySound(known);
      for (const alike of bySound.get(phoneticKey(word)) ?? []) {
        keep(index.search(alike), WORTH.sound);
      }
      const isNear = (_id: unknown, term: string) => Number(term.startsWith(word.charAt(0)));
      const fuzzy = word.length >= LONG_WORD ? 2 : 1;
      keep(index.search(word, { fuzzy, boostDocument: isNear }), WORTH.mistake);
    }
    if (word.length >= SHORTEST_BEGUN) keep(index.search(word, { prefix: true }), WORTH.beginning);
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
