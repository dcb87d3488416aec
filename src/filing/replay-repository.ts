import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Spooled } from '../requests/spool/spooled.ts';

const ReplayedSchema = v.looseObject({ outcome: v.picklist(['stored', 'replayed']) });

/** Stores what waited. @throws {DatabaseUnavailableError | DatabaseRefusalError} */
export type Replay = (filing: Spooled['filing']) => Promise<'stored' | 'replayed'>;

/**
 * The same call as for a sending that comes now: with its key, twice changes nothing.
 * @param database a client that acts as `intake`
 */
export function createReplay(database: Database): Replay {
  return async (filing) => {
    // It was taken when it came: no quota counts it.
    const data = await callDatabase(() => database.rpc('file_submission', { filing, quota: {} }));
    return v.parse(ReplayedSchema, data).outcome;
  };
}
