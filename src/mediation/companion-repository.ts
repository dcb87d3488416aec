import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';

/** Closes the pages of what was filed with somebody who helped, for the browser that holds their cookie. */
export type EndCompanion = (session: string) => Promise<void>;

/** @param database a client that acts as `intake` */
export function createEndCompanion(database: Database): EndCompanion {
  return async (session_hash) => {
    await callDatabase(() => database.rpc('end_companion', { session_hash }));
  };
}
