import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { OpeningHours } from '../kit/opening-hours.ts';
import { DAYS, type Timetable } from './open-now.ts';
import { isPublicHoliday } from './public-holiday.ts';
import type { Service } from './service.ts';
import type { Territory } from './territory.ts';

/** New hours come with a season: a page that nobody has published for so long may hold old ones. */
const TRUSTED_FOR = 'P3M';

/** A timetable, and the last day when it may be trusted. */
export interface TrustedTimetable extends Timetable {
  readonly trustedUntil: Day;
}

/**
 * Writes down when a service is open from the day when its page is built: its week, its exceptions,
 * and the public holidays that it does not name, when it is closed.
 */
export function timetableOf(
  { openingHours, openingExceptions }: Pick<Service, 'openingHours' | 'openingExceptions'>,
  today: Day,
  territory: Territory,
): TrustedTimetable {
  const trustedUntil = addDuration(today, TRUSTED_FOR);
  const exceptions = openingExceptions
    .filter(({ from, to = from }) => to >= today)
    .map(({ from, to, slots }) => ({ from, to, slots: slots && tuplesOf(slots) }));
  // On its last day, a page still looks a week ahead.
  const holidays = daysBetween(today, addDuration(trustedUntil, 'P7D'))
    .filter((day) => isPublicHoliday(day, territory))
    .filter((day) => !exceptions.some(({ from, to = from }) => from <= day && day <= to));
  return {
    week: DAYS.map((name) =>
      tuplesOf(openingHours.find(({ days }) => days.includes(name))?.slots ?? []),
    ),
    exceptions: [...exceptions, ...holidays.map((from) => ({ from }))],
    trustedUntil,
  };
}

function tuplesOf(slots: OpeningHours[number]['slots']) {
  return slots.map(({ from, to }) => [from, to] as const);
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  return first > last ? [] : [first, ...daysBetween(addDuration(first, 'P1D'), last)];
}
