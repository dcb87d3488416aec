import type { Commune } from '../commune/commune.ts';
import { isRefusal } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { USUAL_LIMITS } from '../quotas/limits.ts';
import type { CheckedEntry, FiledEntry } from '../requests/filed-entry.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import { createEntryRepository } from './entry-repository.ts';
import { fileSubmission, prepareFiling } from './file-submission.server.ts';

export interface FileEntryDependencies {
  /** A client that acts as `agent`. */
  readonly database: Database;
  readonly secrets: SecretKeeper;
  readonly commune: Pick<Commune, 'territory' | 'address'>;
}

/**
 * Files for a person what came by post, at the desk, by phone, by e-mail or by SMS. Twice the same is
 * filed once.
 * @throws {DatabaseRefusalError} `not-of-service`, `reader-only`, `files-gone`: nothing is stored, then
 */
export async function fileEntry(
  { database, secrets, commune }: FileEntryDependencies,
  { definition, answers, entry, on, key }: CheckedEntry,
): Promise<FiledEntry> {
  const filed = {
    ...{ definition, answers, entry, submissionKey: key },
    // Nobody knows the hour: noon is on that day everywhere in France.
    receivedAt: new Date(`${on}T12:00:00Z`),
  };
  const submissions = createEntryRepository(database);
  const quota = { networks: [], weight: 1, proof: 0, limits: USUAL_LIMITS };
  try {
    const outcome = await fileSubmission({ submissions, secrets, commune }, filed, quota);
    // No quota holds an agent back, and another body under the same key is refused.
    if (!('reference' in outcome)) throw new TypeError(`An entry that is ${outcome.outcome}`);
    const { reference } = outcome;
    const { receipt, notices } = prepareFiling({ secrets, commune }, filed);
    return { kind: 'filed', reference, receipt: { ...receipt, reference }, notices };
  } catch (error) {
    if (isRefusal(error, 'key-taken')) return { kind: 'conflict' };
    throw error;
  }
}
