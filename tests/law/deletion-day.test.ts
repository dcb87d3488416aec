import { describe, expect, test } from 'vitest';
import { deletionDay, deletionFromEnd, proofKeptUntil } from '../../src/law/deletion-day.ts';

test.each([
  [undefined, '2027-10-23', '2027-10-23', 'nothing printed yet'],
  ['2027-10-23', '2028-01-04', '2027-10-23', 'the rule gives a later day'],
  ['2027-10-23', '2027-04-04', '2027-04-04', 'the rule gives an earlier day'],
])('printed %s, counted %s: deleted after %s, %s', (printed, counted, expected, _why) => {
  expect(deletionDay(printed, counted)).toBe(expected);
});

test.each([
  ['2026-11-30', undefined, 'P3M', '2027-02-28'],
  ['2026-06-23', '2026-06-23', 'P18M', '2027-12-23'],
  // A year that was typed wrong, or silence that was seen late: a month is left to see it.
  ['2025-06-23', '2026-06-23', 'P3M', '2026-07-23'],
])('ended on %s, written down on %s and kept %s: until %s', (on, recordedOn, period, expected) => {
  expect(deletionFromEnd({ on, recordedOn }, period)).toBe(expected);
});

describe('receipt and decision are kept', () => {
  test('until nobody can sue any more, with a margin', () => {
    expect(proofKeptUntil('2026-09-23', '2026-08-24', 'P3M')).toBe('2026-11-24');
  });

  test('no shorter than the answers', () => {
    expect(proofKeptUntil('2027-10-23', '2026-08-24', 'P3M')).toBe('2027-10-23');
  });

  test('without an end while nobody knows until when one may sue', () => {
    expect(proofKeptUntil('2027-10-23', undefined, 'P3M')).toBeUndefined();
  });
});
