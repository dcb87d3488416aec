import { describe, expect, test } from 'vitest';
import type { AppealSettings } from '../../src/law/appeals.ts';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import {
  acceptedAfter,
  appealed,
  appealRejected,
  fact,
  received,
  rejectedAfter,
  USUAL,
} from '../builders/law.ts';

const RECEIVED: readonly LegalFact[] = [received('2026-04-23'), fact('acknowledged', '2026-04-23')];
const clocks = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocksOf(facts, rejectedAfter('P2M'), { ...USUAL, ...settings });
/** Last day to sue when these follow a request received on 23 April 2026, rejected on 23 June. */
const lastDay = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocks([...RECEIVED, ...facts], settings).lastDayToSue;

describe('a rejection by silence', () => {
  test('is contested during two months (CJA R421-2)', () => {
    expect(lastDay([])).toBe('2026-08-24');
    expect(lastDay([], { distance: 'overseas' })).toBe('2026-09-24');
    expect(lastDay([], { distance: 'abroad' })).toBe('2026-10-26');
  });

  test('is contested without limit when no acknowledgement told of it (CRPA L112-12)', () => {
    expect(clocks(RECEIVED.slice(0, 1)).lastDayToSue).toBeUndefined();
  });

  test('is contested from the acknowledgement when that one came after', () => {
    expect(clocks([...RECEIVED.slice(0, 1), fact('acknowledged', '2026-07-01')]).lastDayToSue).toBe(
      '2026-09-02',
    );
  });

  test('is contested without limit where an assembly decides (CJA R421-3)', () => {
    const appeal = { ...USUAL.appeal, isCollegial: true };
    expect(lastDay([], { appeal })).toBeUndefined();
    expect(lastDay([appealed('2026-07-01')], { appeal })).toBeUndefined();
    expect(lastDay([fact('decision-notified', '2027-07-01')], { appeal })).toBe('2027-09-02');
    expect(lastDay([appealed('2026-07-01'), appealRejected('2026-08-03')], { appeal })).toBe(
      '2026-10-05',
    );
  });

  test('opens a new period when a decision is told at last', () => {
    expect(lastDay([fact('decision-notified', '2026-07-15')])).toBe('2026-09-16');
    const contested = [appealed('2026-07-01'), fact('decision-notified', '2026-07-15')];
    expect(lastDay(contested)).toBe('2026-09-16');
    expect(lastDay([...contested, appealed('2026-09-16')])).toBe('2027-01-18');
  });
});

describe('a decision that was told', () => {
  test('is contested from that day, not from the day when it was taken', () => {
    expect(lastDay([fact('decided', '2026-05-04')])).toBeUndefined();
    expect(lastDay([fact('decided', '2026-05-04'), fact('decision-notified', '2026-05-11')])).toBe(
      '2026-07-13',
    );
  });

  test('has reasons already: none are owed', () => {
    const told = [fact('decision-notified', '2026-05-11'), fact('reasons-asked', '2026-05-12')];
    expect(clocks([...RECEIVED, ...told])).toMatchObject({
      lastDayToSue: '2026-07-13',
      reasonsDueOn: undefined,
    });
  });
});

test('an acceptance by silence is contested by nobody whom it answers', () => {
  expect(clocksOf(RECEIVED, acceptedAfter('P2M'), USUAL).lastDayToSue).toBeUndefined();
});
