import * as v from 'valibot';

/** A civil day, `YYYY-MM-DD`. No calendar has a year 0, and Postgres refuses it. */
export type Day = string;

const DAY = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Says whether a text is a day that exists in the calendar.
 * `Date` rolls 31 February over to March: comparing the round trip refuses it.
 */
export function isExistingDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day written by an editor. */
export const DaySchema = v.pipe(
  v.string('un jour, par exemple 2026-05-04'),
  v.check(isExistingDay, 'un jour qui existe, écrit année-mois-jour, par exemple 2026-05-04'),
);
