import type { SearchEntry } from './search-entry.ts';

/** Whether somebody else than the town hall does it. */
export function isElsewhere({ kind }: Pick<SearchEntry, 'kind'>): boolean {
  return kind === 'elsewhere';
}
