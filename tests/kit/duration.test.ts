import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExistingDay } from '../../src/kit/day.ts';
import { formatDuration } from '../../src/kit/duration-text.ts';
import { addDuration, parseDuration, sumDurations } from '../../src/kit/duration.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('adding a duration to a day', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-03-30', 'P11M', '2027-02-28'],
    ['2026-12-25', 'P15D', '2027-01-09'],
    ['2026-10-20', 'P1Y6M', '2028-04-20'],
    ['2026-05-31', 'P18M', '2027-11-30'],
  ])('%s plus %s is %s', (start, duration, expected) => {
    expect(addDuration(start, duration)).toBe(expected);
  });

  test('always gives an existing day, in the month that was asked', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (start, months) => {
        const result = addDuration(start, `P${months}M`);
        const [year, month] = start.split('-').map(Number) as [number, number];
        const expectedMonth = ((month - 1 + months) % 12) + 1;
        expect(isExistingDay(result)).toBe(true);
        expect(Number(result.slice(5, 7))).toBe(expectedMonth);
        expect(Number(result.slice(0, 4))).toBe(year + Math.floor((month - 1 + months) / 12));
        expect(Number(result.slice(8))).toBeLessThanOrEqual(Number(start.slice(8)));
      }),
    );
  });
});

test.each([
  ['P2M', 'P1M', { years: 0, months: 3, days: 0 }],
  ['P1Y6M', 'P2Y15D', { years: 3, months: 6, days: 15 }],
])('%s and %s make one duration', (one, other, expected) => {
  expect(parseDuration(sumDurations(one, other))).toEqual(expected);
});

describe('reading a duration', () => {
  test('counts years, months and days apart', () => {
    expect(parseDuration('P1Y6M15D')).toEqual({ years: 1, months: 6, days: 15 });
  });

  test.each(['P', 'PT2H', '2M', 'P2W', 'P-1M', ''])('refuses %s', (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });

  test.each([
    ['P1Y', '1\u00a0an'],
    ['P18M', '18\u00a0mois'],
    ['P1Y6M', '1\u00a0an et 6\u00a0mois'],
    ['P15D', '15\u00a0jours'],
  ])('%s is said « %s »', (duration, text) => {
    expect(formatDuration(duration)).toBe(text);
  });
});
