import type { Database } from '../database/client.ts';
import { removeInBatches } from '../database/in-batches.ts';

/**
 * Forgets the sources that have sent nothing for three hours: their quota is whole again.
 * @param database a client that acts as `maintenance`
 * @returns how many quotas were forgotten
 */
export function forgetSources(database: Database): Promise<number> {
  return removeInBatches((batch) => database.rpc('forget_sources', { batch }), { batch: 20_000 });
}
