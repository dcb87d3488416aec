import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import type { FigureFilters } from './figure-filters.ts';
import { FigureRowSchema, type FigureRow } from './figure-row.ts';

/**
 * Reads what is counted of the requests received in a period, in the services that the agent may read.
 * @param database a client that acts as `agent`
 */
export async function readFigures(
  database: Database,
  filters: FigureFilters,
  today: Day,
): Promise<readonly FigureRow[]> {
  const asked = { ...filters, today };
  return v.parse(
    v.array(FigureRowSchema),
    await callDatabase(() => database.rpc('desk_figures', { asked })),
  );
}
