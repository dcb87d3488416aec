import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import { JournalSchema, type JournalEvent } from '../requests/events/journal.ts';

const RowSchema = v.object({
  id: v.number(),
  submission_id: v.string(),
  event: v.string(),
  actor: v.string(),
  at: v.string(),
  counts_on: v.nullable(v.string()),
  details: v.unknown(),
  event_contents: v.nullable(v.object({ content: v.unknown() })),
});

/**
 * What changes the answers that count and how to reach a person, by submission, in order.
 * @param submission the only one that is read; nothing: all of them
 */
export async function readSaid(
  database: Database,
  submission?: string,
): Promise<ReadonlyMap<string, readonly JournalEvent[]>> {
  const rows = await readEveryRow(() => {
    const said = database
      .from('journal')
      .select('id,submission_id,event,actor,at,counts_on,details,event_contents(content)')
      .in('event', ['answers.corrected', 'contact.changed']);
    return submission === undefined ? said : said.eq('submission_id', submission);
  }, ['id']);
  const groups = Map.groupBy(v.parse(v.array(RowSchema), rows), (row) => row.submission_id);
  return new Map(
    [...groups].map(([id, some]) => [id, v.parse(JournalSchema, some.map(toEvent))] as const),
  );
}

function toEvent({
  id,
  event,
  actor,
  at,
  counts_on,
  details,
  event_contents,
}: v.InferOutput<typeof RowSchema>) {
  const content = event_contents?.content ?? null;
  return { id, kind: event, actor, at, countsOn: counts_on, details, content };
}
