import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import {
  AbandonedSchema,
  WaitingSchema,
  type AbandonedNotice,
  type WaitingNotice,
} from './waiting-notice.ts';

/** What no program sends. */
const BY_HAND = ['call', 'letter', 'desk'];

interface Tasks {
  readonly abandoned: ReadonlyMap<string, readonly AbandonedNotice[]>;
  readonly waiting: ReadonlyMap<string, readonly WaitingNotice[]>;
}

/**
 * What agents have to do for people to be told, by submission.
 * @param sendsSms whether a program sends SMS: they are no task, then
 * @param submission the only one that is read; nothing: all of them
 */
export async function readTasks(
  database: Database,
  sendsSms: boolean,
  submission?: string,
): Promise<Tasks> {
  const journal = await readEveryRow(() => {
    const abandoned = database
      .from('journal')
      .select('id,submission_id,details')
      .eq('event', 'notice.abandoned');
    return submission === undefined ? abandoned : abandoned.eq('submission_id', submission);
  }, ['id']);
  const outbox = await readEveryRow(() => {
    const waiting = database
      .from('outbox')
      .select('id,submission_id,channel,notice,holder,journal(event)')
      .in('channel', sendsSms ? BY_HAND : ['sms', ...BY_HAND])
      .eq('is_waiting', true);
    return submission === undefined ? waiting : waiting.eq('submission_id', submission);
  }, ['id']);
  return {
    abandoned: bySubmission(v.parse(v.array(AbandonedSchema), journal), ({ details }) => details),
    waiting: bySubmission(
      v.parse(v.array(WaitingSchema), outbox),
      ({ channel, notice, holder, journal: about }) => ({
        ...{ channel, notice, holder },
        event: about?.event,
      }),
    ),
  };
}

function bySubmission<TRow extends { readonly submission_id: string }, T>(
  rows: readonly TRow[],
  told: (row: TRow) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(rows, (row) => row.submission_id);
  return new Map([...groups].map(([id, some]) => [id, some.map(told)]));
}
