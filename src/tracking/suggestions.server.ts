import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';
import { errorCode, type Log } from '../kit/log.ts';
import type { Suggestion, Suggestions } from '../requests/receipt/suggestion.ts';

/** Tells what may come after a procedure. */
export interface SuggestionReader {
  /**
   * Nothing for a procedure that suggests nothing, or that the site no longer has; nor where they
   * cannot be read: a receipt does not need them.
   */
  of(slug: string): Promise<readonly Suggestion[]>;
}

/**
 * Reads what the build wrote, once.
 * @param siteFolder the built site, `dist/`
 */
export function createSuggestionReader(siteFolder: string, log: Log): SuggestionReader {
  const read = keepOnce(() => readSuggestions(siteFolder));
  return {
    of: async (slug) => {
      try {
        return (await read()).get(slug) ?? [];
      } catch (error) {
        log({ event: 'suggestions.unread', code: errorCode(error) });
        return [];
      }
    },
  };
}

async function readSuggestions(siteFolder: string) {
  const text = await readFile(join(siteFolder, 'suggestions.json'), 'utf8');
  // Written by our own build, which checked it.
  return new Map(Object.entries(JSON.parse(text) as Suggestions));
}
