import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';

const JournalRowSchema = v.object({
  id: v.number(),
  event: v.picklist(['abuse.warned', 'abuse.marked', 'abuse.lifted']),
  at: v.string(),
  submission_id: v.string(),
});
const SlowedSchema = v.array(
  v.strictObject({ reference: v.string(), isMarked: v.boolean(), until: v.string() }),
);
const NamedSchema = v.array(v.object({ id: v.string(), reference: v.string() }));

/** Where a request stands that was said to be abusive. */
export interface AbusiveRequest {
  readonly reference: string;
  /** The last thing that was said of it, and when. */
  readonly event: 'abuse.warned' | 'abuse.marked' | 'abuse.lifted';
  readonly at: string;
  /** Until when the connection that it came from is slowed down, if it is. */
  readonly slowedUntil: string | undefined;
}

/**
 * Requests that were said to be abusive, in the services of an agent, the first told first.
 * @param database a client that acts as `agent`
 */
export async function readAbuse(database: Database): Promise<readonly AbusiveRequest[]> {
  const rows = await readEveryRow(
    () => database.from('journal').select('id,event,at,submission_id').like('event', 'abuse.%'),
    ['id'],
  );
  const last = new Map(
    v.parse(v.array(JournalRowSchema), rows).map((row) => [row.submission_id, row]),
  );
  if (last.size === 0) return [];
  const named = v.parse(
    NamedSchema,
    await callDatabase(() =>
      database
        .from('submissions')
        .select('id,reference')
        .in('id', [...last.keys()]),
    ),
  );
  const slowed = v.parse(SlowedSchema, await callDatabase(() => database.rpc('slowed_sources')));
  return named.flatMap(({ id, reference }) => {
    const row = last.get(id);
    if (row === undefined) return [];
    const until = slowed.find((one) => one.reference === reference && one.isMarked)?.until;
    return [{ reference, event: row.event, at: row.at, slowedUntil: until }];
  });
}
