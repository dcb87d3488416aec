import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';

const BATCH = 20_000;
/** The platform stops a scheduled function after thirty seconds. */
const TIME_MS = 20_000;

/**
 * Adds what changed to the figures, until nothing is left or the time is over.
 * @param database a client that acts as `maintenance`
 * @returns how many changes were added
 */
export async function foldFigures(database: Database): Promise<number> {
  const end = performance.now() + TIME_MS;
  let folded = 0;
  while (performance.now() < end) {
    const some = v.parse(
      v.number(),
      await callDatabase(() => database.rpc('fold_figures', { batch: BATCH })),
    );
    folded += some;
    if (some < BATCH) break;
  }
  return folded;
}
