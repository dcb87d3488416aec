import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { BesideCounts } from './beside.ts';

/** Beyond, a count costs and says no more. */
const MOST_SAID = 100;

/** @param database a client that acts as `agent` */
export async function countBeside(database: Database): Promise<BesideCounts> {
  const count = async (table: 'opinions' | 'owed_calls') => {
    const rows = await callDatabase(() => database.from(table).select('id').limit(MOST_SAID));
    return v.parse(v.array(v.unknown()), rows).length;
  };
  const [opinions, calls] = await Promise.all([count('opinions'), count('owed_calls')]);
  return { opinions, calls };
}
