import type { Day } from '../kit/day.ts';
import type { Territory } from './territory.ts';

/** Holidays of everywhere that fall on the same day each year, `MM-DD` (Code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
/** Good Friday, where the commune has a Protestant or a mixed church (Code du travail, L3134-13, 2°). */
const GOOD_FRIDAY = -2;

/** Holidays of one territory that fall on the same day each year. */
const LOCAL: Partial<Record<Territory, string>> = {
  // The second day of Christmas (Code du travail, L3134-13, 12°).
  'alsace-moselle': '12-26',
  'alsace-moselle-good-friday': '12-26',
  // In memory of the abolition of slavery (Code du travail, L3422-2).
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-27',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  'la-reunion': '12-20',
};

/** Says whether a day is a public holiday where the commune is, from 1900 to 2099. */
export function isPublicHoliday(day: Day, territory: Territory): boolean {
  const date = day.slice(5);
  if (FIXED.includes(date) || LOCAL[territory] === date) return true;
  const daysAfterEaster = (Date.parse(day) - easterSunday(Number(day.slice(0, 4)))) / 86_400_000;
  const isGoodFriday = daysAfterEaster === GOOD_FRIDAY;
  return (
    AFTER_EASTER.includes(daysAfterEaster) ||
    (isGoodFriday && territory === 'alsace-moselle-good-friday')
  );
}

/** Easter of the Gregorian calendar, as midnight in UTC: the short algorithm of Carter. */
function easterSunday(year: number): number {
  const cycle = ((204 - 11 * (year % 19)) % 30) + 21;
  const fullMoon = cycle > 48 ? cycle - 1 : cycle;
  const weekday = (year + Math.floor(year / 4) + fullMoon + 1) % 7;
  return Date.UTC(year, 2, fullMoon + 7 - weekday);
}
