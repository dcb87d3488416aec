import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';

/**
 * Notes that an agent opens a request: the person is told how many did, and whoever watches over data
 * reads who.
 * @param database a client that acts as `agent`
 * @param reason why, where the agent says it
 * @returns key of the request
 * @throws {DatabaseRefusalError} `no-request` when none of their services has it
 */
export async function noteReading(
  database: Database,
  reference: string,
  reason?: string,
): Promise<string> {
  const noted = await callDatabase(() =>
    database.rpc('note_reading', { reference, reason: reason ?? null }),
  );
  return v.parse(v.string(), noted);
}
