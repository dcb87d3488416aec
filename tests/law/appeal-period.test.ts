import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COURT_PERIOD, lastDayToAppeal } from '../../src/law/appeal-period.ts';
import { someDay, someTerritory } from '../builders/law.ts';
import { walkToCourt } from '../support/day-by-day.ts';

test.each([
  ['2026-06-23', '2026-08-24', 'a Monday'],
  ['2027-02-28', '2027-04-29', 'from the last day of a short month'],
  ['2027-03-15', '2027-05-18', 'a Sunday, then Whit Monday'],
  ['2026-12-31', '2027-03-01', 'the month of the last day is too short'],
  ['2027-12-30', '2028-03-01', 'the same in a leap year'],
  ['2026-10-24', '2026-12-28', 'Christmas on a Friday, then the weekend'],
  ['2027-02-13', '2027-04-14', 'a Wednesday'],
  ['2027-01-29', '2027-03-30', 'the day after Easter Monday'],
])('a decision of %s is contested until %s: %s (CJA R421-1)', (from, last) => {
  expect(lastDayToAppeal(from, COURT_PERIOD, 'mainland')).toBe(last);
});

test.each([
  ['near', '2027-03-01'],
  ['overseas', '2027-04-01'],
  ['abroad', '2027-05-03'],
] as const)('a person who lives %s has until %s (CJA R421-7)', (distance, last) => {
  expect(lastDayToAppeal('2026-12-31', COURT_PERIOD, 'mainland', distance)).toBe(last);
});

test('a period of its own: seven days, not one more, and no longer from afar', () => {
  const elections = { within: 'P7D', isFranc: false, growsWithDistance: false };
  expect(lastDayToAppeal('2026-11-24', elections, 'mainland')).toBe('2026-12-01');
  expect(lastDayToAppeal('2026-11-24', elections, 'mainland', 'abroad')).toBe('2026-12-01');
  expect(lastDayToAppeal('2026-11-21', elections, 'mainland')).toBe('2026-11-30');
});

test('a holiday of the territory moves the last day', () => {
  expect(lastDayToAppeal('2027-03-26', COURT_PERIOD, 'mainland')).toBe('2027-05-27');
  expect(lastDayToAppeal('2027-03-26', COURT_PERIOD, 'guadeloupe')).toBe('2027-05-28');
});

test('is the day that a walk through the calendar comes to, from 2020 to 2050', () => {
  const distances = fc.constantFrom(['near', 0], ['overseas', 1], ['abroad', 2] as const);
  fc.assert(
    fc.property(someDay, someTerritory, distances, (from, territory, [distance, months]) => {
      expect(lastDayToAppeal(from, COURT_PERIOD, territory, distance)).toBe(
        walkToCourt(from, months, territory),
      );
    }),
    { numRuns: 1000 },
  );
});
