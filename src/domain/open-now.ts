import type { Day } from '../schemas/day.ts';
import type { OpeningHours } from '../schemas/opening-hours.ts';

/** Days of the week in French, in the order of `Date.getUTCDay`. */
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** A moment in Paris: the civil day, and the hour as `HH:MM`. */
export interface ParisMoment {
  readonly day: Day;
  readonly time: string;
}

/** Until when a place is open, or when it opens next in the week to come. */
export type OpenState =
  | { readonly until: string }
  | { readonly until?: never; readonly weekday?: string; readonly from?: string };

/**
 * Says whether a place is open at a moment.
 * @param closed days when it stays closed whatever its hours: public holidays
 * @returns the next opening without its weekday when it is today; nothing when it is in over a week
 */
export function openState(
  hours: OpeningHours,
  closed: readonly Day[],
  { day, time }: ParisMoment,
): OpenState {
  const date = new Date(day);
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const weekday = DAYS[date.getUTCDay()] ?? 'lundi';
    const isClosed = closed.includes(date.toISOString().slice(0, 10));
    for (const { from, to } of hours.find(({ days }) => days.includes(weekday))?.slots ?? []) {
      if (isClosed || (ahead === 0 && to <= time)) continue;
      if (ahead > 0) return { weekday, from };
      return from <= time ? { until: to } : { from };
    }
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return {};
}
