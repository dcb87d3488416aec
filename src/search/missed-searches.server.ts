import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/client.ts';
import { keepOnce } from '../kit/keep-once.ts';
import { errorCode, type Log } from '../kit/log.ts';
import { readMissedWords } from './missed-words.ts';

/** Counts searches that find nothing, so that editors learn which words are missing. */
export interface MissedSearches {
  /** Never fails and never makes a person wait: a count that is lost harms nobody. */
  count(query: string): Promise<void>;
}

export interface MissedSearchesDependencies {
  /** The built site, `dist/`. */
  readonly siteFolder: string;
  /** Gives a client that acts as `search_counter`; it may throw when a setting is missing. */
  readonly database: () => Database;
  readonly log: Log;
}

/**
 * Only words that the site itself uses are counted, on their day: never what was typed, nor by whom.
 * A name, a number or an address is no such word.
 */
export function createMissedSearches(dependencies: MissedSearchesDependencies): MissedSearches {
  const { siteFolder, database, log } = dependencies;
  const readWords = keepOnce(() => readKnownWords(siteFolder));
  let client: Database | undefined;
  return {
    count: async (query) => {
      try {
        const known = await readWords();
        client ??= database();
        const words = readMissedWords(query, known);
        const { error } = await client.rpc('count_missed_search', { words });
        if (error !== null) log({ event: 'search.not_counted', code: error.code });
      } catch (error) {
        log({ event: 'search.not_counted', code: errorCode(error) });
      }
    },
  };
}

async function readKnownWords(siteFolder: string): Promise<ReadonlySet<string>> {
  // Written by our own build.
  const text = await readFile(join(siteFolder, 'recherche-mots.json'), 'utf8');
  return new Set(JSON.parse(text) as readonly string[]);
}
