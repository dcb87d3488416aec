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

/** Days left before answers are erased when a service that still owes one is warned. */
const DAYS_BEFORE: readonly number[] = [90, 30, 15, 7, 1];

const LeftSchema = v.strictObject({ late: v.number(), owed: v.number() });

/**
 * Deletes whole what nobody can contest any more, then the answers whose promised day is past, the
 * latest first; then searches counted thirteen months ago, and year-old traces of who came to the desk. Before that, warns services of what is about
 * to go while they owe an answer. What is still there after its day is told.
 * @returns how many submissions were deleted, left or lost their answers
 */
export async function purgeExpired({
  database,
  clock,
  log,
  pace,
}: PurgeExpiredDependencies): Promise<number> {
  const today = parisDay(clock());
  const warned = v.parse(
    v.number(),
    await callDatabase(() => database.rpc('warn_of_deletion', { today, days: DAYS_BEFORE })),
  );
  if (warned > 0) log({ event: 'deletion.warned', count: warned });
  const purged = await removeInBatches(
    (batch) => database.rpc('purge_expired', { today, batch }),
    pace,
  );
  log({ event: 'submissions.purged', count: purged });
  // What the archives signed goes on by itself, where a command was stopped.
  const eliminated = await removeInBatches((batch) => database.rpc('eliminate_signed', { batch }), {
    ...pace,
    isEven: false,
  });
  if (eliminated > 0) log({ event: 'archives.eliminated', count: eliminated });
  const erased = await removeInBatches(
    (batch) => database.rpc('erase_answers', { today, batch }),
    pace,
  );
  log({ event: 'answers.erased', count: erased });
  const { late, owed } = v.parse(
    LeftSchema,
    await callDatabase(() => database.rpc('count_late', { today })),
  );
  if (late > 0) log({ event: 'submissions.late', count: late });
  if (owed > 0) log({ event: 'submissions.owed', count: owed });
  const searches = await callDatabase(() => database.rpc('purge_missed_searches', { today }));
  log({ event: 'searches.purged', count: v.parse(v.number(), searches) });
  const traces = await removeInBatches((batch) => database.rpc('forget_desk_traces', { batch }), {
    ...pace,
    isEven: false,
  });
  if (traces > 0) log({ event: 'desk.traces_forgotten', count: traces });
  const help = await removeInBatches((batch) => database.rpc('forget_help', { today, batch }), {
    ...pace,
    isEven: false,
  });
  if (help > 0) log({ event: 'help.forgotten', count: help });
  return purged + eliminated + erased;
}
