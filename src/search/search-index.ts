import { certaintyOf, coverageOf } from './certainty.ts';
import { createEntryScorer } from './entry-scores.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { createPhraseScorer } from './phrase-scores.ts';
import type { SearchEntry } from './search-entry.ts';
import { joinCompounds, queryWords, rememberStems, searchWords, stemOf } from './search-words.ts';
import { tellPlainly } from './tell-plainly.ts';

/** A page that was found. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  /** Synonyms that hold a word of the question which the title does not have: why it was found. */
  readonly synonyms: readonly string[];
  /** How many words of the question it holds. */
  readonly held: number;
  readonly hasEveryWord: boolean;
}

export interface FoundEntries {
  /** Best first. */
  readonly found: readonly FoundEntry[];
  /** Whether the first page holds every word of the question, or only some of them. */
  readonly hasEveryWord: boolean;
  /** How sure it is that the first page answers: see `isSure`. */
  readonly certainty: number;
}

const NOTHING: FoundEntries = { found: [], hasEveryWord: false, certainty: 0 };

/** Finds pages from the words of a person, mistakes included. */
export interface SearchIndex {
  readonly search: (query: string) => FoundEntries;
}

/** People come for a procedure first: the rest must answer clearly better. */
const KIND_WEIGHT: Readonly<Record<SearchEntry['kind'], number>> = {
  procedure: 1,
  service: 0.6,
  sheet: 0.4,
  page: 0.6,
  elsewhere: 1,
};
/** Share of the best score under which a page is only noise. */
const LEAST_SHARE = 0.2;

/** An age, a day, a part of a phone number: beside a word it tells something, alone nothing. */
const SHORT_NUMBER = /^\d{1,3}$/u;

/** Builds the index in memory: the same on a server and in a browser. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const findStem = rememberStems();
  const { scoreWord, countNamed } = createEntryScorer(entries, findStem);
  const scorePhrases = createPhraseScorer(entries.length, findStem, countNamed);
  return {
    search: (query) => {
      const told = tellPlainly(query);
      const found = find(queryWords(told));
      const joined = joinCompounds(told);
      if (found.hasEveryWord || joined === told) return found;
      const together = find(queryWords(joined));
      return together.hasEveryWord ? together : found;
    },
  };

  function find(words: readonly string[]): FoundEntries {
    const matches = words.map(scoreWord);
    const tells = words.map((word) => !SHORT_NUMBER.test(word));
    const scored = entries
      .map((entry, page) => {
        const held = matches.flatMap((match) => match.get(page) ?? []);
        const isTold = matches.some((match, place) => tells[place] && match.has(page));
        const forms = new Set(held.flatMap(({ terms }) => terms));
        const sum = held.reduce((total, { score }) => total + score, 0);
        const isNamed = entry.kind !== 'procedure' || held.some(({ isName }) => isName);
        const hasEveryWord = held.length === words.length;
        // Two words that each tell something outweigh one that is everywhere on a page.
        const score =
          isTold && (isNamed || hasEveryWord)
            ? (sum * Math.sqrt(held.length) + scorePhrases(entry, forms)) * KIND_WEIGHT[entry.kind]
            : 0;
        return { entry, page, forms, held: held.length, hasEveryWord, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (best === undefined) return NOTHING;
    const rival = scored.find(({ entry }) => isElsewhere(entry) !== isElsewhere(best.entry));
    const certainty = certaintyOf({
      share: coverageOf(matches, best.page, entries.length),
      score: best.score,
      rival: rival?.score ?? 0,
      pages: entries.length,
    });
    return {
      found: scored
        .filter(({ score }) => score >= best.score * LEAST_SHARE)
        .map(({ entry, forms, held, hasEveryWord }) => {
          return { entry, held, hasEveryWord, synonyms: matchedSynonyms(entry, forms) };
        }),
      hasEveryWord: best.hasEveryWord,
      certainty,
    };
  }
}

/** Synonyms that explain why a page was found, when its title does not. */
function matchedSynonyms(entry: SearchEntry, forms: ReadonlySet<string>): readonly string[] {
  const isHeld = (word: string) => forms.has(word) || forms.has(stemOf(word));
  const title = new Set(searchWords(entry.title).map((word) => stemOf(word)));
  return [...entry.synonyms, ...entry.sameWords].filter((synonym) =>
    searchWords(synonym).some((word) => isHeld(word) && !title.has(stemOf(word))),
  );
}
