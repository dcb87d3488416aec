import * as v from 'valibot';
import type { Day } from './day.ts';

/** Years, months and days of an ISO 8601 duration. Months are calendar months, never 30 days. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const DURATION = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,2})M)?(?:(\d{1,3})D)?$/u;

const EXPECTED = 'une durée, par exemple P2M (deux mois), P1Y (un an) ou P15D (quinze jours)';

/** An ISO 8601 duration in years, months and days, longer than none: `P2M`, `P1Y`, `P15D`. */
export const DurationSchema = v.pipe(
  v.string(EXPECTED),
  v.regex(DURATION, EXPECTED),
  v.regex(/[1-9]/u, 'une durée plus longue que zéro'),
);

/** Reads an ISO 8601 duration that {@link DurationSchema} accepts. Throws on any other text. */
export function parseDuration(text: string): Duration {
  const parts = DURATION.exec(text);
  if (parts === null) throw new RangeError(`Not a duration: ${text}`);
  return {
    years: Number(parts[1] ?? 0),
    months: Number(parts[2] ?? 0),
    days: Number(parts[3] ?? 0),
  };
}

/**
 * Adds a duration to a civil day, date to date: months keep the day of the month, or take the last
 * day of the month when it is missing (31 December plus two months is 28 February).
 */
export function addDuration(day: Day, duration: string): Day {
  const { years, months, days } = parseDuration(duration);
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year + years, month - 1 + months + 1, 0));
  const result = new Date(lastOfMonth);
  result.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()) + days);
  return result.toISOString().slice(0, 10);
}

/** Two durations, one after the other: `P2M` and `P1M` make three months, counted from one day. */
export function sumDurations(one: string, other: string): string {
  const [a, b] = [parseDuration(one), parseDuration(other)];
  return `P${a.years + b.years}Y${a.months + b.months}M${a.days + b.days}D`;
}
