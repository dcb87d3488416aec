import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledgementDueOn, registrationDueOn } from '../../src/law/receipt-limits.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '../../src/law/working-days.ts';
import { someDay, someTerritory } from '../builders/law.ts';
import { walkWorkingDays } from '../support/day-by-day.ts';

test.each([
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-11-30', true, 'a Monday'],
  ['2027-05-06', false, 'Ascension Day'],
  ['2027-05-17', false, 'Whit Monday'],
])('%s is a working day: %s, %s', (day, expected) => {
  expect(isWorkingDay(day, 'mainland')).toBe(expected);
});

test('a working day is its own next one, another is not', () => {
  expect(workingDayFrom('2027-05-18', 'mainland')).toBe('2027-05-18');
  expect(workingDayFrom('2027-05-15', 'mainland')).toBe('2027-05-18');
});

test('no working day after a day is that day itself', () => {
  expect(addWorkingDays('2027-05-15', 0, 'mainland')).toBe('2027-05-15');
});

test('working days are counted as on a calendar on the wall, everywhere from 2020 to 2050', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 30 }),
      someTerritory,
      (day, count, territory) => {
        expect(addWorkingDays(day, count, territory)).toBe(walkWorkingDays(day, count, territory));
      },
    ),
    { numRuns: 500 },
  );
});

describe('receipts that could not leave at once (CRPA R112-11-2)', () => {
  test.each([
    ['2026-12-24', 'mainland', '2026-12-28', '2027-01-11'],
    ['2027-05-05', 'mainland', '2027-05-07', '2027-05-21'],
    ['2027-12-24', 'alsace-moselle', '2027-12-27', '2028-01-07'],
    ['2030-12-24', 'mainland', '2030-12-26', '2031-01-09'],
    ['2030-12-24', 'alsace-moselle', '2030-12-27', '2031-01-10'],
    ['2027-03-25', 'alsace-moselle', '2027-03-26', '2027-04-09'],
    ['2027-03-25', 'alsace-moselle-good-friday', '2027-03-30', '2027-04-12'],
    ['2026-12-18', 'la-reunion', '2026-12-21', '2027-01-05'],
    ['2027-12-17', 'la-reunion', '2027-12-21', '2028-01-03'],
  ] as const)(
    'received on %s in %s: registration by %s, the other by %s',
    (day, where, one, ten) => {
      expect(registrationDueOn(day, where)).toBe(one);
      expect(acknowledgementDueOn(day, where)).toBe(ten);
    },
  );

  test('leave by the first and by the tenth working day, everywhere from 2020 to 2050', () => {
    fc.assert(
      fc.property(someDay, someTerritory, (day, territory) => {
        expect(registrationDueOn(day, territory)).toBe(walkWorkingDays(day, 1, territory));
        expect(acknowledgementDueOn(day, territory)).toBe(walkWorkingDays(day, 10, territory));
      }),
      { numRuns: 500 },
    );
  });
});
