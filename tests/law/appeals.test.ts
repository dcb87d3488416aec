import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealSettings } from '../../src/law/appeals.ts';
import { clocksOf } from '../../src/law/clocks.ts';
import type { AppealedTo, LegalFact } from '../../src/law/legal-fact.ts';
import { acceptedAfter, rejectedAfter, someDay, someTerritory, USUAL } from '../builders/law.ts';
import { walkDays, walkMonths, walkToCourt } from '../support/day-by-day.ts';

const RECEIVED: readonly LegalFact[] = [
  { kind: 'received', on: '2026-04-23', isElectronic: true },
  { kind: 'acknowledged', on: '2026-04-23' },
];
const REJECTED = rejectedAfter('P2M');
const fact = (
  kind: 'acknowledged' | 'decided' | 'decision-notified' | 'reasons-asked' | 'reasons-given',
  on: string,
): LegalFact => ({ kind, on });
const appealed = (on: string, to: AppealedTo = 'author', isAcknowledged = true): LegalFact => ({
  kind: 'appealed',
  on,
  to,
  isAcknowledged,
});
const rejected = (on: string, to: AppealedTo = 'author'): LegalFact => ({
  kind: 'appeal-rejected',
  on,
  to,
});

const clocks = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocksOf(facts, REJECTED, { ...USUAL, ...settings });
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
    expect(lastDay([appealed('2026-07-01'), rejected('2026-08-03')], { appeal })).toBe(
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
    expect(lastDay([appealed('2026-07-01'), rejected('2026-07-20')])).toBe('2026-09-21');
    expect(lastDay([appealed('2026-07-01'), rejected('2026-10-20')])).toBe('2026-12-21');
  });

  test('made twice before the same, interrupts once', () => {
    expect(lastDay([appealed('2026-07-01'), appealed('2026-08-03')])).toBe('2026-11-02');
  });

  test('made before both, waits until both are rejected', () => {
    const both = [appealed('2026-07-01'), appealed('2026-08-03', 'superior')];
    expect(lastDay(both)).toBe('2026-12-04');
    expect(lastDay([...both, rejected('2026-08-10', 'superior')])).toBe('2026-11-02');
    expect(lastDay([...both, rejected('2026-12-01')])).toBe('2027-02-02');
  });

  test('has no end known while no receipt told what silence means (CRPA L411-3)', () => {
    expect(lastDay([appealed('2026-07-01', 'author', false)])).toBeUndefined();
    const other = appealed('2026-08-03', 'superior');
    expect(lastDay([appealed('2026-07-01', 'author', false), other])).toBeUndefined();
    expect(lastDay([appealed('2026-07-01'), { ...other, isAcknowledged: false }])).toBeUndefined();
    expect(lastDay([appealed('2026-07-01', 'author', false), rejected('2026-09-14')])).toBe(
      '2026-11-16',
    );
  });

  test('that nobody made cannot be rejected', () => {
    expect(lastDay([rejected('2026-07-20')])).toBe('2026-08-24');
  });

  test('that must come first has its own period, then the court has two months', () => {
    const first = { within: 'P1M', isFranc: true, growsWithDistance: false };
    const appeal = { ...USUAL.appeal, first };
    expect(lastDay([], { appeal })).toBe('2026-07-24');
    expect(lastDay([appealed('2026-07-24')], { appeal })).toBe('2026-11-25');
    expect(lastDay([appealed('2026-07-25')], { appeal })).toBe('2026-07-24');
  });
});

describe('reasons that are asked (CRPA L232-4)', () => {
  const asked = [...RECEIVED, fact('reasons-asked', '2026-08-24')];

  test('are owed within a month, and nobody knows until when one may sue', () => {
    expect(clocks(asked)).toMatchObject({ reasonsDueOn: '2026-09-24', lastDayToSue: undefined });
  });

  test('once told, leave two months to sue', () => {
    expect(clocks([...asked, fact('reasons-given', '2026-09-10')])).toMatchObject({
      reasonsDueOn: undefined,
      lastDayToSue: '2026-11-12',
    });
  });

  test('are not owed once the time to sue is over, nor before silence has decided', () => {
    for (const on of ['2026-08-25', '2026-06-22']) {
      expect(clocks([...RECEIVED, fact('reasons-asked', on)])).toMatchObject({
        reasonsDueOn: undefined,
        lastDayToSue: '2026-08-24',
      });
    }
  });

  test('asked twice, are owed from the first time', () => {
    const twice = [fact('reasons-asked', '2026-07-01'), fact('reasons-asked', '2026-07-10')];
    expect(clocks([...RECEIVED, ...twice]).reasonsDueOn).toBe('2026-08-01');
  });

  test('may be asked as long as the court may be seised, from afar too', () => {
    const late = [...RECEIVED, fact('reasons-asked', '2026-10-26')];
    expect(clocks(late, { distance: 'abroad' }).reasonsDueOn).toBe('2026-11-26');
    expect(clocks(late, { distance: 'overseas' }).reasonsDueOn).toBeUndefined();
  });

  test('are owed no more once a decision was told, which holds its own', () => {
    const told = [fact('reasons-asked', '2026-07-01'), fact('decision-notified', '2026-07-15')];
    expect(clocks([...RECEIVED, ...told])).toMatchObject({
      reasonsDueOn: undefined,
      lastDayToSue: '2026-09-16',
    });
  });

  test('are owed without limit, and close nothing, when no acknowledgement told of silence', () => {
    const late = [...RECEIVED.slice(0, 1), fact('reasons-asked', '2027-02-01')];
    expect(clocks(late).reasonsDueOn).toBe('2027-03-01');
    expect(clocks([...late, fact('reasons-given', '2027-02-08')])).toMatchObject({
      reasonsDueOn: undefined,
      lastDayToSue: undefined,
    });
  });

  test('told to nobody who asked, change nothing', () => {
    expect(lastDay([fact('reasons-given', '2026-07-10')])).toBe('2026-08-24');
  });

  test('are not owed where a refusal needs none', () => {
    const none = rejectedAfter('P2M', false);
    expect(clocksOf(asked, none, USUAL)).toMatchObject({
      reasonsDueOn: undefined,
      lastDayToSue: '2026-08-24',
    });
  });

  test('told after an appeal was rejected, leave two months too', () => {
    const both = [appealed('2026-07-01'), fact('reasons-asked', '2026-07-02')];
    expect(lastDay([...both, rejected('2026-07-10')])).toBeUndefined();
    expect(lastDay([...both, rejected('2026-07-10'), fact('reasons-given', '2026-07-31')])).toBe(
      '2026-10-01',
    );
    expect(lastDay([...both, fact('reasons-given', '2026-07-31')])).toBe('2026-11-02');
  });
});

test('an acceptance by silence is contested by nobody whom it answers', () => {
  expect(clocksOf(RECEIVED, acceptedAfter('P2M'), USUAL).lastDayToSue).toBeUndefined();
});

test('the last day to sue is that of a walk through the calendar, appeal or not', () => {
  const waits = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(someDay, someTerritory, waits, (on, territory, wait) => {
      const bornOn = walkMonths(on, 2);
      const appealOn = walkDays(bornOn, wait);
      const settings = { ...USUAL, territory };
      const facts: LegalFact[] = [
        { kind: 'received', on, isElectronic: true },
        { kind: 'acknowledged', on },
      ];
      const alone = walkToCourt(bornOn, 0, territory);
      expect(clocksOf(facts, REJECTED, settings).lastDayToSue).toBe(alone);
      const contested = clocksOf([...facts, appealed(appealOn)], REJECTED, settings);
      expect(contested.lastDayToSue).toBe(
        appealOn <= alone ? walkToCourt(walkMonths(appealOn, 2), 0, territory) : alone,
      );
    }),
    { numRuns: 500 },
  );
});
