import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { removeInBatches } from '../database/in-batches.ts';

/**
 * Forgets the sources that have sent nothing for three hours: their quota is whole again. Those of
 * filings are forgotten after three days, and those that were marked as abusive after their time.
 * @param database a client that acts as `maintenance`
 * @returns how many quotas were forgotten
 */
export async function forgetSources(database: Database): Promise<number> {
  await callDatabase(() => database.rpc('forget_abuse'));
  return removeInBatches((batch) => database.rpc('forget_sources', { batch }), { batch: 20_000 });
}
