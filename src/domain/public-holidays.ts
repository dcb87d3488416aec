import type { Day } from '../schemas/day.ts';

/** Holidays that fall on the same day each year, `MM-DD` (Code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** The eleven public holidays of a year, in order. Alsace and Moselle have two more, not counted here. */
export function publicHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year).getTime();
  const moving = AFTER_EASTER.map((days) =>
    new Date(easter + days * 86_400_000).toISOString().slice(0, 10),
  );
  return [...FIXED.map((day) => `${year}-${day}`), ...moving].sort();
}

/** Easter of the Gregorian calendar: the algorithm of Butcher, 1876. */
function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}
