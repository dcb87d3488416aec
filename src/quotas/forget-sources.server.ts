import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';

/**
 * Forgets the sources that have sent nothing for three hours: their quota is whole again.
 * @param database a client that acts as `maintenance`
 * @returns how many quotas were forgotten
 */
export async function forgetSources(database: Database): Promise<number> {
  return v.parse(v.number(), await callDatabase(() => database.rpc('forget_sources')));
}
