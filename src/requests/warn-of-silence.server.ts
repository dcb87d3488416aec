import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import { DAYS_BEFORE } from '../law/warning-days.ts';
import type { Clock } from '../web/clock.ts';

export interface WarnOfSilenceDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Warns services of requests that silence is about to decide, once for each number of days left.
 * @returns how many warnings were written
 */
export async function warnOfSilence({
  database,
  clock,
  log,
}: WarnOfSilenceDependencies): Promise<number> {
  const call = { today: parisDay(clock()), days: DAYS_BEFORE };
  const data = await callDatabase(() => database.rpc('warn_of_silence', call));
  const count = v.parse(v.number(), data);
  if (count > 0) log({ event: 'silence.warned', count });
  return count;
}
