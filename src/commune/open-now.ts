import type { Day } from '../kit/day.ts';
import type { ParisMoment } from '../kit/paris-moment.ts';

/** Days of the week in French, in the order of `Date.getUTCDay`. */
export const DAYS = [
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
] as const;

/** Opening and closing hours, `HH:MM`, in order. */
type Slots = readonly (readonly [from: string, to: string])[];

/** When a place is open, in the form that a page carries: see `timetableOf`. */
export interface Timetable {
  /** Hours of each day of the week, Sunday first. */
  readonly week: readonly Slots[];
  /** Days that do not follow the week: closed when they have no slots. */
  readonly exceptions: readonly {
    readonly from: Day;
    readonly to?: Day | undefined;
    readonly slots?: Slots | undefined;
  }[];
}

/** Until when a place is open, or when it opens next in the week to come. */
export type OpenState =
  | { readonly until: string }
  | { readonly until?: never; readonly weekday?: string | undefined; readonly from?: string };

/**
 * Says whether a place is open at a moment.
 * @returns the next opening without its weekday when it is today; nothing when it is in over a week
 */
export function openState({ week, exceptions }: Timetable, { day, time }: ParisMoment): OpenState {
  const date = new Date(day);
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const asked = date.toISOString().slice(0, 10);
    const exception = exceptions.find(({ from, to = from }) => from <= asked && asked <= to);
    const weekday = date.getUTCDay();
    for (const [from, to] of (exception ? exception.slots : week[weekday]) ?? []) {
      if (ahead > 0) return { weekday: DAYS[weekday], from };
      if (time < to) return from <= time ? { until: to } : { from };
    }
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return {};
}
