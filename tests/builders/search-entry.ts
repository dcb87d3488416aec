import type { SearchEntry } from '../../src/search/search-entry.ts';

/** A procedure as the search knows it, with some of it changed. */
export function aSearchEntry(changes: Partial<SearchEntry> & { path: string }): SearchEntry {
  return {
    kind: 'procedure',
    title: 'Une démarche',
    summary: 'Rien de plus.',
    synonyms: [],
    sameWords: [],
    isOnline: true,
    ...changes,
  };
}
