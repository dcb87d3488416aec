import * as v from 'valibot';
import type { Database } from '../database/client.ts';
import { readEveryRow } from '../database/every-row.ts';
import type { Day } from '../kit/day.ts';

const RowSchema = v.object({
  searched_on: v.string(),
  /** Empty when the site knows none of the words. */
  words: v.string(),
  searches: v.number(),
});
/** Words that were looked for in vain on one day, and how many times. */
export type MissedSearch = v.InferOutput<typeof RowSchema>;

/**
 * Reads searches that found nothing, from a day on.
 * @param database a client that acts as `editor`
 */
export async function listMissedSearches(
  database: Database,
  since: Day,
): Promise<readonly MissedSearch[]> {
  const rows = await readEveryRow(
    () =>
      database
        .from('missed_searches')
        .select(Object.keys(RowSchema.entries).join(','))
        .gte('searched_on', since),
    ['searched_on', 'words'],
  );
  return v.parse(v.array(RowSchema), rows);
}
