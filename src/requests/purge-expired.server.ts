import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { Clock } from '../web/clock.ts';

export interface PurgeExpiredDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Deletes the submissions whose promised day is past, then searches counted thirteen months ago.
 * @returns how many submissions were deleted
 */
export async function purgeExpired({
  database,
  clock,
  log,
}: PurgeExpiredDependencies): Promise<number> {
  const today = parisDay(clock());
  const count = v.parse(
    v.number(),
    await callDatabase(() => database.rpc('purge_expired', { today })),
  );
  log({ event: 'submissions.purged', count });
  const forgotten = v.parse(
    v.number(),
    await callDatabase(() => database.rpc('purge_missed_searches', { today })),
  );
  log({ event: 'searches.purged', count: forgotten });
  return count;
}
