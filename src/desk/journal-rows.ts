import * as v from 'valibot';
import { EVENT_KINDS } from '../requests/events/event-kinds.ts';
import { JournalSchema, type JournalEvent } from '../requests/events/journal.ts';

/** A line of the journal with what it says, by their columns. */
export const JournalRowSchema = v.object({
  id: v.number(),
  event: v.string(),
  actor: v.string(),
  actor_id: v.nullable(v.string()),
  at: v.string(),
  counts_on: v.nullable(v.string()),
  details: v.unknown(),
  content: v.unknown(),
});
export type JournalRow = v.InferOutput<typeof JournalRowSchema>;

/** What an agent reads of the journal: not what is told, nor what is kept for the archives. */
const HAPPENINGS: ReadonlySet<string> = new Set([
  'submission.received',
  ...Object.keys(EVENT_KINDS),
]);

/** What happened to a request, from its rows in their order. */
export function eventsOf(rows: readonly JournalRow[]): readonly JournalEvent[] {
  const happened = rows.filter(({ event }) => HAPPENINGS.has(event));
  return v.parse(
    JournalSchema,
    happened.map(({ event, counts_on, actor_id, ...row }) => ({
      ...row,
      holder: row.actor === 'applicant' ? actor_id : null,
      ...{ kind: event, countsOn: counts_on },
    })),
  );
}
