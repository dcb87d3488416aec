import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { joinedTo, linkedTo } from '../../requests/events/linked-requests.ts';
import { knownRequest } from '../request-repository.ts';
import { readSubmission } from '../submission-repository.ts';
import { BesideSchema, type Together } from './together.ts';

/**
 * The requests that are linked to another one, or merged into it, in the services of the agent.
 * @param database a client that acts as `agent`
 * @param events the journal of that one
 */
export async function readTogether(
  database: Database,
  events: readonly JournalEvent[],
): Promise<Together> {
  const [linked, joined] = await Promise.all([
    readBeside(database, linkedTo(events)),
    Promise.all(
      joinedTo(events).map(async (one) => {
        const read = await readSubmission(database, one.reference);
        return { ...one, known: read && knownRequest(read), files: read?.files ?? [] };
      }),
    ),
  ]);
  return { linked, joined };
}

async function readBeside(
  database: Database,
  references: readonly string[],
): Promise<Together['linked']> {
  if (references.length === 0) return [];
  const rows = await callDatabase(() =>
    database
      .from('desk_lines')
      .select('reference,procedure_title,state,received_on')
      .in('reference', references)
      .order('received_on', { ascending: false }),
  );
  return v.parse(BesideSchema, rows);
}
