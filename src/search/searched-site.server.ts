import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAnswerer, type SearchAnswer } from './answer-question.ts';
import type { SearchEntry } from './search-entry.ts';

/** What the search looks into, and what it answers. */
export interface SearchedSite {
  readonly entries: readonly SearchEntry[];
  readonly answerTo: (question: string) => SearchAnswer;
}

/** Reads what the build wrote for the search. @param siteFolder the built site, `dist/` */
export async function readSearchedSite(siteFolder: string): Promise<SearchedSite> {
  const text = await readFile(join(siteFolder, 'recherche.json'), 'utf8');
  // Written by our own build, which checked it.
  const entries = JSON.parse(text) as readonly SearchEntry[];
  return { entries, answerTo: createAnswerer(entries) };
}
