import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { CONTACT_WAYS } from '../procedures/contact-questions.ts';
import { EVENT_KINDS, type EventKind } from '../requests/events/event-kinds.ts';
import { HOLDERS, type Holder } from '../requests/request-access.ts';

/** What no program sends. */
const BY_HAND = ['call', 'letter', 'desk'];
const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

const AbandonedSchema = v.object({
  submission_id: v.string(),
  details: v.object({ notice: v.string(), channel: v.picklist(CONTACT_WAYS) }),
});
/** A notice that could not leave, and by which way. */
export type AbandonedNotice = v.InferOutput<typeof AbandonedSchema>['details'];

const WaitingSchema = v.object({
  submission_id: v.string(),
  channel: v.picklist(CONTACT_WAYS),
  notice: v.string(),
  holder: v.picklist(HOLDERS),
  /** What it is about. */
  journal: v.nullable(v.object({ event: v.picklist(KINDS) })),
});
/** A notice that waits for somebody, and what happened. */
export interface WaitingNotice {
  readonly channel: (typeof CONTACT_WAYS)[number];
  readonly notice: string;
  /** For whom, of those who follow the request. */
  readonly holder: Holder;
  readonly event: EventKind | undefined;
}

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
