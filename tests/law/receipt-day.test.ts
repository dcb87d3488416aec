import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TERRITORIES, type Territory } from '../../src/commune/territory.ts';
import { receiptDay } from '../../src/law/receipt-day.ts';

const HOUR = 3_600_000;

/** Midnight of the n-th Sunday of a month, or of the last one, in UTC. */
function sunday(year: number, month: number, which: number | 'last'): number {
  if (which === 'last') {
    const end = new Date(Date.UTC(year, month, 0));
    return end.getTime() - end.getUTCDay() * 24 * HOUR;
  }
  const first = new Date(Date.UTC(year, month - 1, 1));
  return first.getTime() + (((7 - first.getUTCDay()) % 7) + 7 * (which - 1)) * 24 * HOUR;
}

/** Hours between UTC and the clocks of Paris: they change at one in the morning, UTC. */
function parisOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer =
    instant >= sunday(year, 3, 'last') + HOUR && instant < sunday(year, 10, 'last') + HOUR;
  return isSummer ? 2 : 1;
}

/** Saint-Pierre-et-Miquelon follows the changes of North America, at two in the morning there. */
function miquelonOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer =
    instant >= sunday(year, 3, 2) + 5 * HOUR && instant < sunday(year, 11, 1) + 4 * HOUR;
  return isSummer ? -2 : -3;
}

const OFFSETS: Partial<Record<Territory, (instant: number) => number>> = {
  guadeloupe: () => -4,
  guyane: () => -3,
  'la-reunion': () => 4,
  martinique: () => -4,
  mayotte: () => 3,
  'saint-barthelemy': () => -4,
  'saint-martin': () => -4,
  'saint-pierre-et-miquelon': miquelonOffset,
};

/** The same, by hand. */
function byHand(instant: number, territory: Territory): string {
  const offset = (OFFSETS[territory] ?? parisOffset)(instant);
  return new Date(instant + offset * HOUR).toISOString().slice(0, 10);
}

test.each([
  ['2026-08-31T21:59:59Z', '2026-08-31', 'the last second of the day'],
  ['2026-08-31T22:00:01Z', '2026-09-01', 'a second after midnight'],
  ['2026-12-31T22:59:59Z', '2026-12-31', 'the last second of the year'],
  ['2026-12-31T23:00:01Z', '2027-01-01', 'the first second of the year'],
  ['2028-02-28T23:00:01Z', '2028-02-29', 'the day that comes every four years'],
  ['2027-03-27T22:59:59Z', '2027-03-27', 'before the night that is an hour short'],
  ['2027-03-28T21:59:59Z', '2027-03-28', 'after it'],
  ['2026-10-24T21:59:59Z', '2026-10-24', 'before the night that is an hour long'],
  ['2026-10-25T22:59:59Z', '2026-10-25', 'after it'],
])('received in Paris at %s counts from %s: %s', (instant, day) => {
  expect(receiptDay(new Date(instant), 'mainland')).toBe(day);
});

test.each<[string, Territory, string]>([
  ['2026-06-01T21:30:00Z', 'mainland', '2026-06-01'],
  ['2026-06-01T21:30:00Z', 'la-reunion', '2026-06-02'],
  ['2026-06-02T03:30:00Z', 'mainland', '2026-06-02'],
  ['2026-06-02T03:30:00Z', 'martinique', '2026-06-01'],
])('at %s, in %s, it is %s', (instant, territory, day) => {
  expect(receiptDay(new Date(instant), territory)).toBe(day);
});

test('is the day of the calendar of the town hall, whenever and wherever', () => {
  const midnights = fc
    .tuple(fc.integer({ min: 0, max: 11_300 }), fc.integer({ min: -14, max: 38 }))
    .chain(([day, hour]) =>
      fc.constantFrom(-1, 0, 1).map((second) => {
        return Date.UTC(2020, 0, 1 + day, hour, 0, second);
      }),
    );
  fc.assert(
    fc.property(midnights, fc.constantFrom(...TERRITORIES), (instant, territory) => {
      expect(receiptDay(new Date(instant), territory)).toBe(byHand(instant, territory));
    }),
    { numRuns: 3000 },
  );
});
