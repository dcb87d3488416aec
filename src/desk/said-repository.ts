import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { eventsOf, JournalRowSchema } from './journal-rows.ts';

const RowsSchema = v.array(
  v.object({
    ...v.omit(JournalRowSchema, ['content']).entries,
    submission_id: v.string(),
    event_contents: v.nullable(v.object({ content: v.unknown() })),
  }),
);

/** What changes the answers that count and how to reach a person, by submission, in order. */
export async function readSaid(
  database: Database,
): Promise<ReadonlyMap<string, readonly JournalEvent[]>> {
  const rows = await readEveryRow(
    () =>
      database
        .from('journal')
        .select(
          'id,submission_id,event,actor,actor_id,at,counts_on,details,event_contents(content)',
        )
        .in('event', ['answers.corrected', 'contact.changed']),
    ['id'],
  );
  const groups = Map.groupBy(v.parse(RowsSchema, rows), (row) => row.submission_id);
  return new Map(
    [...groups].map(([id, some]) => [
      id,
      eventsOf(
        some.map(({ submission_id: _of, event_contents: said, ...row }) => ({
          ...row,
          content: said?.content ?? null,
        })),
      ),
    ]),
  );
}
