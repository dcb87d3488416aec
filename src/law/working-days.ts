import { isPublicHoliday } from '../commune/public-holiday.ts';
import type { Territory } from '../commune/territory.ts';
import { addDays } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';

/** From Monday to Friday, but holidays: « jour ouvré », as CRPA R112-11-2 counts them. */
export function isWorkingDay(day: Day, territory: Territory): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day, territory);
}

/** The day itself when it is a working day, else the first that comes. */
export function workingDayFrom(day: Day, territory: Territory): Day {
  return isWorkingDay(day, territory) ? day : workingDayFrom(addDays(day, 1), territory);
}

/** The last of so many working days after a day, which is not counted itself. */
export function addWorkingDays(day: Day, count: number, territory: Territory): Day {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = workingDayFrom(addDays(last, 1), territory);
  return last;
}
