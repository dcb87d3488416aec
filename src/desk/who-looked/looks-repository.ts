import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { LookSchema, type Look } from './look.ts';

/**
 * Who opened a request, the first first. That this was read is noted.
 * @param database a client that acts as `agent`, for the session of a data protection officer
 * @throws {DatabaseRefusalError} `no-request`, `not-for-kind`
 */
export async function readLooks(database: Database, reference: string): Promise<readonly Look[]> {
  return v.parse(
    v.array(LookSchema),
    await callDatabase(() => database.rpc('review_readings', { reference })),
  );
}
