import type { Day } from './day.ts';

/** Holidays that fall on the same day each year, `MM-DD` (Code du travail, L3133-1). */
const FIXED = '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25';
/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/**
 * Says whether a day is a public holiday, from 1900 to 2099. Alsace and Moselle have two more, not
 * counted here. Counted in the page itself, so that an old page knows the holidays of its reader.
 */
export function isPublicHoliday(day: Day): boolean {
  const daysAfterEaster = (Date.parse(day) - easterSunday(Number(day.slice(0, 4)))) / 86_400_000;
  return FIXED.includes(day.slice(5)) || AFTER_EASTER.includes(daysAfterEaster);
}

/** Easter of the Gregorian calendar, as midnight in UTC: the short algorithm of Carter. */
function easterSunday(year: number): number {
  const cycle = ((204 - 11 * (year % 19)) % 30) + 21;
  const fullMoon = cycle > 48 ? cycle - 1 : cycle;
  const weekday = (year + Math.floor(year / 4) + fullMoon + 1) % 7;
  return Date.UTC(year, 2, fullMoon + 7 - weekday);
}
