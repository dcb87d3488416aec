import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Suggestion, Suggestions } from '../requests/receipt/suggestion.ts';

/** Tells what may come after a procedure. */
export interface SuggestionReader {
  /** Nothing for a procedure that suggests nothing, or that the site no longer has. */
  of(slug: string): Promise<readonly Suggestion[]>;
}

/**
 * Reads what the build wrote, once.
 * @param siteFolder the built site, `dist/`
 */
export function createSuggestionReader(siteFolder: string): SuggestionReader {
  let reading: Promise<ReadonlyMap<string, readonly Suggestion[]>> | undefined;
  return {
    of: async (slug) => (await (reading ??= readSuggestions(siteFolder))).get(slug) ?? [],
  };
}

async function readSuggestions(siteFolder: string) {
  const text = await readFile(join(siteFolder, 'suggestions.json'), 'utf8');
  // Written by our own build, which checked it.
  return new Map(Object.entries(JSON.parse(text) as Suggestions));
}
