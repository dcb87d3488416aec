import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { DeskProcedure } from './desk-content.ts';

/**
 * Tells the database which sectors each service serves, by the procedures that are online: a right in a
 * sector opens the whole of a service where no sector is missing.
 * @param database a client that acts as `maintenance`
 * @returns how many changed
 */
export async function publishSectors(
  database: Database,
  procedures: readonly Pick<DeskProcedure, 'services' | 'sector'>[],
): Promise<number> {
  const pairs = procedures.flatMap(({ services, sector }) =>
    services.map((service) => ({ service, sector })),
  );
  return v.parse(v.number(), await callDatabase(() => database.rpc('publish_sectors', { pairs })));
}
