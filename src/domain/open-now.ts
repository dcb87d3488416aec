import type { Day } from '../schemas/day.ts';
import type { OpeningHours } from '../schemas/opening-hours.ts';

/** Days of the week in French, in the order of `Date.getUTCDay`. */
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** A moment in Paris: the civil day, and the hour as `HH:MM`. */
export interface ParisMoment {
  readonly day: Day;
  readonly time: string;
}

/** Whether a place is open, and until or from when. */
export type OpenState =
  | { readonly isOpen: true; readonly until: string }
  | { readonly isOpen: false; readonly next?: { readonly day: Day; readonly from: string } };

/**
 * Says whether a place is open at a moment.
 * @param closed days when it stays closed whatever its hours: public holidays
 */
export function openState(
  hours: OpeningHours,
  closed: readonly Day[],
  { day, time }: ParisMoment,
): OpenState {
  const today = slotsOf(hours, closed, day);
  const current = today.find(({ from, to }) => from <= time && time < to);
  if (current !== undefined) return { isOpen: true, until: current.to };
  const later = today.find(({ from }) => from > time);
  if (later !== undefined) return { isOpen: false, next: { day, from: later.from } };
  // A month covers a weekly opening that falls on two holidays in a row.
  for (let ahead = 1; ahead <= 31; ahead += 1) {
    const next = shift(day, ahead);
    const [first] = slotsOf(hours, closed, next);
    if (first !== undefined) return { isOpen: false, next: { day: next, from: first.from } };
  }
  return { isOpen: false };
}

function slotsOf(hours: OpeningHours, closed: readonly Day[], day: Day) {
  if (closed.includes(day)) return [];
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return hours.find(({ days }) => days.some((name) => name === weekday))?.slots ?? [];
}

function shift(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
