import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealSettings } from '../../src/law/appeals.ts';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import {
  appealed,
  appealRejected,
  fact,
  received,
  rejectedAfter,
  someDay,
  someTerritory,
  USUAL,
} from '../builders/law.ts';
import { walkDays, walkMonths, walkToCourt } from '../support/day-by-day.ts';

const RECEIVED: readonly LegalFact[] = [received('2026-04-23'), fact('acknowledged', '2026-04-23')];
const clocks = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocksOf(facts, rejectedAfter('P2M'), { ...USUAL, ...settings });
/** Last day to sue when these follow a request received on 23 April 2026, rejected on 23 June. */
const lastDay = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocks([...RECEIVED, ...facts], settings).lastDayToSue;

describe('an appeal before the administration (CRPA L411-2 and L411-7)', () => {
  test('made in time, opens a whole period once silence has rejected it', () => {
    expect(lastDay([appealed('2026-07-01')])).toBe('2026-11-02');
    expect(lastDay([appealed('2026-08-24')])).toBe('2026-12-28');
  });

  test('made too late or too soon, changes nothing', () => {
    expect(lastDay([appealed('2026-08-25')])).toBe('2026-08-24');
    expect(lastDay([appealed('2026-06-22')])).toBe('2026-08-24');
  });

  test('has no longer time for those who live far, though the court has', () => {
    expect(lastDay([appealed('2026-08-25')], { distance: 'abroad' })).toBe('2026-10-26');
    expect(lastDay([appealed('2026-08-24')], { distance: 'abroad' })).toBe('2027-02-25');
  });

  test('opens it from the day when the person was told that it is rejected', () => {
    expect(lastDay([appealed('2026-07-01'), appealRejected('2026-07-20')])).toBe('2026-09-21');
    expect(lastDay([appealed('2026-07-01'), appealRejected('2026-10-20')])).toBe('2026-12-21');
  });

  test('made twice before the same, interrupts once', () => {
    expect(lastDay([appealed('2026-07-01'), appealed('2026-08-03')])).toBe('2026-11-02');
  });

  test('made before both, waits until both are rejected', () => {
    const both = [appealed('2026-07-01'), appealed('2026-08-03', 'superior')];
    expect(lastDay(both)).toBe('2026-12-04');
    expect(lastDay([...both, appealRejected('2026-08-10', 'superior')])).toBe('2026-11-02');
    expect(lastDay([...both, appealRejected('2026-12-01')])).toBe('2027-02-02');
  });

  test('has no end known while no receipt told what silence means (CRPA L411-3)', () => {
    expect(lastDay([appealed('2026-07-01', 'author', false)])).toBeUndefined();
    expect(
      lastDay([appealed('2026-07-01', 'author', false), appealed('2026-08-03', 'superior')]),
    ).toBeUndefined();
    expect(
      lastDay([appealed('2026-07-01'), appealed('2026-08-03', 'superior', false)]),
    ).toBeUndefined();
    expect(lastDay([appealed('2026-07-01', 'author', false), appealRejected('2026-09-14')])).toBe(
      '2026-11-16',
    );
  });

  test('that nobody made cannot be rejected', () => {
    expect(lastDay([appealRejected('2026-07-20')])).toBe('2026-08-24');
  });

  test('that must come first has its own period, then the court has two months', () => {
    const first = { within: 'P1M', isFranc: true, growsWithDistance: false };
    const appeal = { ...USUAL.appeal, first };
    expect(lastDay([], { appeal })).toBe('2026-07-24');
    expect(lastDay([appealed('2026-07-24')], { appeal })).toBe('2026-11-25');
    expect(lastDay([appealed('2026-07-25')], { appeal })).toBe('2026-07-24');
  });
});

test('the last day to sue is that of a walk through the calendar, appeal or not', () => {
  const waits = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(someDay, someTerritory, waits, (on, territory, wait) => {
      const bornOn = walkMonths(on, 2);
      const appealOn = walkDays(bornOn, wait);
      const settings = { territory };
      const facts: LegalFact[] = [received(on), fact('acknowledged', on)];
      const alone = walkToCourt(bornOn, 0, territory);
      expect(clocks(facts, settings).lastDayToSue).toBe(alone);
      const contested = clocks([...facts, appealed(appealOn)], settings);
      expect(contested.lastDayToSue).toBe(
        appealOn <= alone ? walkToCourt(walkMonths(appealOn, 2), 0, territory) : alone,
      );
    }),
    { numRuns: 500 },
  );
});
