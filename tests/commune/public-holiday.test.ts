import { describe, expect, test } from 'vitest';
import { isPublicHoliday } from '../../src/commune/public-holiday.ts';
import { TERRITORIES, type Territory } from '../../src/commune/territory.ts';
import { foreignHolidays } from '../support/foreign-holidays.ts';

/** Public holidays of a year, in order. */
function holidaysOf(year: number, territory: Territory = 'mainland'): readonly string[] {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  );
  return days.filter((day) => day.startsWith(String(year)) && isPublicHoliday(day, territory));
}

/** Easter Sunday by the algorithm of Butcher (1876), another one than that of the rule. */
function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = century - Math.floor((century + 8) / 25) + 1;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor(leap / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}

test.each([
  [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
  [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
  [2038, ['2038-04-26', '2038-06-03', '2038-06-14']],
])('the holidays of %i that move are Easter Monday, Ascension Day, Whit Monday', (year, moving) => {
  expect(holidaysOf(year)).toEqual(expect.arrayContaining(moving));
  expect(holidaysOf(year)).toHaveLength(11);
});

test('Easter Monday, Ascension Day and Whit Monday are holidays from 1900 to 2099', () => {
  for (let year = 1900; year < 2100; year += 1) {
    const easter = easterSunday(year).getTime();
    const moving = [1, 39, 50].map((days) =>
      new Date(easter + days * 86_400_000).toISOString().slice(0, 10),
    );
    const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
    const expected = new Set([...moving, ...fixed.map((day) => `${year}-${day}`)]);
    expect(holidaysOf(year)).toEqual([...expected].sort());
  }
});

describe.each(TERRITORIES)('the holidays of %s', (territory) => {
  test('are those that somebody else counts, from 2020 to 2050', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      expect(holidaysOf(year, territory)).toEqual(
        // Two holidays may fall on one day.
        [...new Set(foreignHolidays(year, territory))],
      );
    }
  });
});

test.each<[Territory, readonly string[]]>([
  ['alsace-moselle', ['2027-12-26']],
  ['alsace-moselle-good-friday', ['2027-03-26', '2027-12-26']],
  ['guadeloupe', ['2027-05-27']],
  ['guyane', ['2027-06-10']],
  ['la-reunion', ['2027-12-20']],
  ['martinique', ['2027-05-22']],
  ['mayotte', ['2027-04-27']],
  ['saint-barthelemy', ['2027-10-09']],
  ['saint-martin', ['2027-05-27']],
  ['saint-pierre-et-miquelon', []],
])('%s has these besides those of everywhere: %j', (territory, own) => {
  const everywhere = holidaysOf(2027);
  const more = holidaysOf(2027, territory).filter((day) => !everywhere.includes(day));
  expect(more).toEqual(own);
});
