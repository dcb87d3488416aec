import {
  MINUTE_MS,
  minuteOf,
  sortedParts,
  type ServicePart,
} from '../../src/incidents/availability.ts';
import { actAsRole } from './act-as.ts';

/** Minutes from now, first and last included, and what was broken in them. */
type RecordedRun = readonly [first: number, last: number, ...broken: ServicePart[]];

/** Writes the record of availability of a commune. @param from the minute that others are counted from, in milliseconds */
export async function recordRuns(
  commune: string,
  runs: readonly RecordedRun[],
  from = minuteOf(Date.now()),
): Promise<void> {
  const instant = (minute: number) => new Date(from + minute * MINUTE_MS).toISOString();
  const rows = runs.map(([first, last, ...broken]) => ({
    ...{ first: instant(first), last: instant(last) },
    ...{ broken: sortedParts(broken), was_kept_apart: broken.includes('database') },
  }));
  const maintenance = await actAsRole('maintenance', { commune });
  const { error } = await maintenance.rpc('record_availability', { runs: rows });
  if (error !== null) throw new Error(error.message);
}
