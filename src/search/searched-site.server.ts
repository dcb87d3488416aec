import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchEntry } from './search-entry.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** What the search looks into, and its index. */
export interface SearchedSite {
  readonly entries: readonly SearchEntry[];
  readonly index: SearchIndex;
}

/** Reads what the build wrote for the search. @param siteFolder the built site, `dist/` */
export async function readSearchedSite(siteFolder: string): Promise<SearchedSite> {
  const text = await readFile(join(siteFolder, 'recherche.json'), 'utf8');
  // Written by our own build, which checked it.
  const entries = JSON.parse(text) as readonly SearchEntry[];
  return { entries, index: createSearchIndex(entries) };
}
