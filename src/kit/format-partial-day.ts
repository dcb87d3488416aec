import { formatDay } from './format-day.ts';
import { NO_BREAK_SPACE } from './typography.ts';

/** Writes what is known of a day: `1985`, « mars 1985 », « 27 mars 1985 ». */
export function formatPartialDay(known: string): string {
  if (known.length === 4) return known;
  if (known.length > 7) return formatDay(known);
  return formatDay(`${known}-01`).split(NO_BREAK_SPACE).slice(1).join(NO_BREAK_SPACE);
}
