import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import { DAYS_BEFORE, RECEIPT_DAYS_BEFORE } from '../law/warning-days.ts';
import type { Clock } from '../web/clock.ts';

export interface WarnServicesDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Warns services of requests that silence is about to decide, and of acknowledgements that are owed, once
 * for each number of days left.
 * @returns how many warnings were written
 */
export async function warnServices({
  database,
  clock,
  log,
}: WarnServicesDependencies): Promise<number> {
  const today = parisDay(clock());
  const warn = async (name: string, days: readonly number[]) =>
    v.parse(v.number(), await callDatabase(() => database.rpc(name, { today, days })));
  const ofSilence = await warn('warn_of_silence', DAYS_BEFORE);
  const ofReceipts = await warn('warn_of_receipts', RECEIPT_DAYS_BEFORE);
  if (ofSilence > 0) log({ event: 'silence.warned', count: ofSilence });
  if (ofReceipts > 0) log({ event: 'receipts.warned', count: ofReceipts });
  return ofSilence + ofReceipts;
}
