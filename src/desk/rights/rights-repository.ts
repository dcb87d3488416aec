import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { HeldRightSchema, type HeldRight } from './held-right.ts';

/**
 * The rights of an agent, and of those who see the same requests where they supervise.
 * @param database a client that acts as `agent`, held by a session
 */
export async function readRights(database: Database): Promise<readonly HeldRight[]> {
  return v.parse(v.array(HeldRightSchema), await callDatabase(() => database.rpc('desk_rights')));
}
