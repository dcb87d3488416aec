import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { removeInBatches } from '../database/in-batches.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { Clock } from '../web/clock.ts';

export interface PurgeExpiredDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** How many submissions at once, and for how long: as it suits, unless a test says otherwise. */
  readonly pace?: { readonly batch?: number; readonly timeMs?: number };
}

/**
 * Deletes the submissions whose promised day is past, the latest first, then searches counted thirteen
 * months ago. What is still there after its day is told.
 * @returns how many submissions were deleted
 */
export async function purgeExpired({
  database,
  clock,
  log,
  pace,
}: PurgeExpiredDependencies): Promise<number> {
  const today = parisDay(clock());
  const numberOf = async (name: string) =>
    v.parse(v.number(), await callDatabase(() => database.rpc(name, { today })));
  const count = await removeInBatches(
    (batch) => database.rpc('purge_expired', { today, batch }),
    pace,
  );
  log({ event: 'submissions.purged', count });
  const late = await numberOf('count_late');
  if (late > 0) log({ event: 'submissions.late', count: late });
  log({ event: 'searches.purged', count: await numberOf('purge_missed_searches') });
  return count;
}
