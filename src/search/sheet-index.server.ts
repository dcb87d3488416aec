import { readFile } from 'node:fs/promises';
import type { SearchEntry } from './search-entry.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** Reads what the build wrote for the search of sheets at the desk. @param file in the folder of the desk */
export async function readSheetIndex(file: string): Promise<SearchIndex> {
  // Written by our own build, which checked it.
  return createSearchIndex(JSON.parse(await readFile(file, 'utf8')) as readonly SearchEntry[]);
}
