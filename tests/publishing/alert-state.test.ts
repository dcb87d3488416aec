import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LocalTimeSchema } from '../../src/kit/local-time.ts';
import { alertInstants, alertState } from '../../src/publishing/alerts/alert-state.ts';

const stateAt = (from: string, until: string, instant: string) =>
  alertState({ from, until }, new Date(instant));

describe('an alert', () => {
  test.each([
    ['2026-12-07T06:59:59Z', 'coming'],
    ['2026-12-07T07:00:00Z', 'current'],
    ['2026-12-18T16:59:59Z', 'current'],
    ['2026-12-18T17:00:00Z', 'over'],
  ])('written in hours of Paris in winter is, at %s, %s', (instant, state) => {
    expect(stateAt('2026-12-07 08:00', '2026-12-18 18:00', instant)).toBe(state);
  });

  test.each([
    ['2026-07-09T09:59:59Z', 'coming'],
    ['2026-07-09T10:00:00Z', 'current'],
    ['2026-07-15T18:00:00Z', 'over'],
  ])('written in hours of Paris in summer is, at %s, %s', (instant, state) => {
    expect(stateAt('2026-07-09 12:00', '2026-07-15 20:00', instant)).toBe(state);
  });

  test('in the hour that comes twice, lasts from the first to the second', () => {
    const { from, until } = alertInstants({ from: '2026-10-25 02:10', until: '2026-10-25 02:30' });
    expect(from.toISOString()).toBe('2026-10-25T00:10:00.000Z');
    expect(until.toISOString()).toBe('2026-10-25T01:30:00.000Z');
  });
});

test.each([
  ['2026-03-29 02:30', /les horloges passent de 2 h à 3 h/u],
  ['2026-02-30 08:00', /un jour qui existe/u],
  ['2026-12-07', /un jour et une heure/u],
  ['2026-12-07 24:00', /un jour et une heure/u],
])('no moment is written %s', (text, message) => {
  expect(v.safeParse(LocalTimeSchema, text).issues?.[0].message).toMatch(message);
});
