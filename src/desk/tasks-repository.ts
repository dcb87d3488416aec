import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import {
  ABANDONED,
  AbandonedSchema,
  WaitingSchema,
  type AbandonedNotice,
  type WaitingNotice,
} from './waiting-notice.ts';

const AbandonedRowsSchema = v.array(
  v.object({ ...AbandonedSchema.entries, submission_id: v.string() }),
);
const WaitingRowsSchema = v.array(
  v.object({
    ...v.omit(WaitingSchema, ['event']).entries,
    submission_id: v.string(),
    journal: v.nullable(v.object({ event: WaitingSchema.entries.event })),
  }),
);

interface Tasks {
  readonly abandoned: ReadonlyMap<string, readonly AbandonedNotice[]>;
  readonly waiting: ReadonlyMap<string, readonly WaitingNotice[]>;
}

/** What agents have to do for people to be told, by submission. */
export async function readTasks(database: Database): Promise<Tasks> {
  const journal = await readEveryRow(
    () => database.from('journal').select('id,submission_id,details').eq('event', ABANDONED),
    ['id'],
  );
  const outbox = await readEveryRow(
    () =>
      database
        .from('outbox')
        .select('id,submission_id,channel,notice,holder,journal(event)')
        .neq('channel', 'email')
        .eq('is_waiting', true),
    ['id'],
  );
  return {
    abandoned: bySubmission(v.parse(AbandonedRowsSchema, journal), ({ details }) => details),
    waiting: bySubmission(
      v.parse(WaitingRowsSchema, outbox),
      ({ channel, notice, holder, journal: about }) => ({
        ...{ channel, notice, holder },
        event: about?.event ?? null,
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
