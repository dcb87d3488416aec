import { describe, expect, test } from 'vitest';
import { parisDay, parisDayAndTime } from '../../src/kit/paris-time.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the day and hour in Paris', () => {
  test.each([
    ['2026-04-23T08:15:00Z', '2026-04-23', '23 avril 2026 à 10 h 15'],
    ['2026-12-31T22:59:59Z', '2026-12-31', '31 décembre 2026 à 23 h 59'],
    ['2026-12-31T23:00:00Z', '2027-01-01', '1er janvier 2027 à 0 h 00'],
    ['2026-07-14T22:00:00Z', '2026-07-15', '15 juillet 2026 à 0 h 00'],
    ['2026-03-29T00:59:00Z', '2026-03-29', '29 mars 2026 à 1 h 59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '29 mars 2026 à 3 h 00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '25 octobre 2026 à 2 h 30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '25 octobre 2026 à 2 h 30'],
  ])('at %s it is %s in Paris: %s', (instant, day, text) => {
    expect(parisDay(new Date(instant))).toBe(day);
    expect(plain(parisDayAndTime(new Date(instant)))).toBe(text);
  });
});
