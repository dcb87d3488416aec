import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';

/**
 * Whether an act happened already: sent twice, it happens once.
 * @param database a client that acts as `agent`
 * @param id of the request
 * @param key of the event
 */
export async function wasRecorded(database: Database, id: string, key: string): Promise<boolean> {
  const rows = await callDatabase(() =>
    database.from('journal').select('id').eq('submission_id', id).eq('event_key', key),
  );
  return v.parse(v.array(v.unknown()), rows).length > 0;
}
