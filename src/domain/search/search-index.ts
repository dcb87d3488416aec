import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchEntry } from '../../schemas/search-entry.ts';
import { queryWords, searchWords, wordForms } from './search-words.ts';

/** A page that was found. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  /** Synonyms that hold a word of the question which the title does not have: why it was found. */
  readonly synonyms: readonly string[];
}

export interface FoundEntries {
  /** Best first. */
  readonly found: readonly FoundEntry[];
  /** Whether the pages hold every word of the question, or only some of them. */
  readonly hasEveryWord: boolean;
}

/** Finds pages from the words of a person, mistakes included. */
export interface SearchIndex {
  search(query: string): FoundEntries;
}

/** A title says what a page is, a synonym is how people say it, a summary only mentions. */
const BOOST = { title: 4, shortTitle: 4, synonyms: 3, theme: 1, summary: 1 };
const NAMES: ReadonlySet<string> = new Set(['title', 'shortTitle', 'synonyms', 'theme']);

/** Shorter words are too near one another to be mistaken: « rue », « vue ». */
const SHORTEST_MISTAKEN = 4;
const SHORTEST_BEGUN = 3;

/** Builds the index in memory: the same on a server and in a browser. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    idField: 'path',
    fields: Object.keys(BOOST),
    tokenize: searchWords,
    processTerm: wordForms,
    extractField: (entry, name) => [entry[name as keyof SearchEntry] ?? ''].flat().join(' '),
    searchOptions: {
      boost: BOOST,
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  });
  index.addAll(entries);
  const entryOf = new Map(entries.map((entry) => [entry.path, entry]));

  const explain = (result: SearchResult): readonly FoundEntry[] => {
    const entry = entryOf.get(result.id as string);
    return entry === undefined ? [] : [{ entry, synonyms: matchedSynonyms(entry, result) }];
  };

  return {
    search: (query) => {
      const words = queryWords(query).map(wordQuery);
      const every = index.search({ combineWith: 'AND', queries: words });
      if (every.length > 0) return { found: every.flatMap(explain), hasEveryWord: true };
      const some = index.search({ combineWith: 'OR', queries: words }).filter(isAbout);
      return { found: some.flatMap(explain), hasEveryWord: false };
    },
  };

  /**
   * Whether one word is enough: not in the summary of a procedure, which mentions too much. That of a
   * service says what it does.
   */
  function isAbout({ id, match }: SearchResult): boolean {
    const isService = entryOf.get(id as string)?.kind === 'service';
    return isService || Object.values(match).some((fields) => fields.some((f) => NAMES.has(f)));
  }
}

/** A word as it is typed, with mistakes or not finished; or its stem, which must be right. */
function wordQuery(word: string): Query {
  const [typed = word, ...stems] = wordForms(word);
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [typed],
        prefix: typed.length >= SHORTEST_BEGUN,
        fuzzy: typed.length >= SHORTEST_MISTAKEN && !/\d/u.test(typed) ? 0.2 : false,
      },
      ...stems,
    ],
  };
}

function matchedSynonyms(entry: SearchEntry, { match }: SearchResult): readonly string[] {
  const terms = Object.keys(match).filter((term) => {
    const fields = match[term] ?? [];
    return fields.includes('synonyms') && !fields.includes('title');
  });
  return entry.synonyms.filter((synonym) =>
    searchWords(synonym).some((word) => wordForms(word).some((form) => terms.includes(form))),
  );
}
