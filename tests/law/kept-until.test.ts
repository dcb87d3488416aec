import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../../src/kit/duration.ts';
import { endOf, type EndFact } from '../../src/law/end-of-request.ts';
import { keptUntil, owesAnswer, type KeptCase } from '../../src/law/kept-until.ts';
import { printedDeletion } from '../../src/law/longest-course.ts';
import type { ToldProcedure } from '../../src/procedures/definition.ts';
import { acceptedAfter, rejectedAfter, someDay } from '../builders/law.ts';

const retention = (from: 'receipt' | 'end', period: string): ToldProcedure['retention'] => ({
  ...{ from, period, then: 'destroy', proofMargin: 'P3M' },
  legalBasis: { text: 'Règlement général sur la protection des données' },
});
const room = { kind: 'request' as const, answerWithin: undefined };
const report = { kind: 'report' as const, answerWithin: undefined };
const ended = (on: string, recordedOn = on): EndFact => ({ kind: 'ended', on, recordedOn });
const reopened = (on: string): EndFact => ({ kind: 'reopened', on, recordedOn: on });

describe('the end of a request', () => {
  test('is what came first: a file closed after its decision puts nothing off', () => {
    expect(endOf([ended('2026-05-04'), ended('2026-06-12')], '2026-04-23')?.on).toBe('2026-05-04');
  });

  test('is taken back by a reopening, until it ends again', () => {
    const facts = [ended('2026-05-04'), reopened('2026-05-20')];
    expect(endOf(facts, '2026-04-23')).toBeUndefined();
    expect(endOf([...facts, ended('2026-08-02')], '2026-04-23')?.on).toBe('2026-08-02');
  });

  test('never comes before the receipt, whatever day was typed', () => {
    expect(endOf([ended('2025-05-04')], '2026-04-23')?.on).toBe('2026-04-23');
  });
});

describe('what is printed on the receipt', () => {
  test('is exact from the receipt, and the latest day from the end', () => {
    const printed = (from: 'receipt' | 'end', silence = rejectedAfter('P2M')) =>
      printedDeletion('2026-04-23', silence, { ...room, retention: retention(from, 'P18M') });
    expect(printed('receipt')).toBe('2027-10-23');
    // Two months, three to send documents, two months anew, a year to contest; then eighteen months.
    expect(printed('end')).toBe('2029-05-23');
  });

  test('covers every course that the law knows without appeal', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 12 }),
        // Longer than the thirty days that are always left.
        fc.integer({ min: 2, max: 36 }),
        fc.integer({ min: 1, max: 90 }),
        (receivedOn, silentMonths, keptMonths, daysToSend) => {
          const rule = retention('end', `P${keptMonths}M`);
          const silence = acceptedAfter(`P${silentMonths}M`);
          const printed = printedDeletion(receivedOn, silence, { ...room, retention: rule });
          // Asked on the eve of the decision, completed on the last day, decided by silence anew.
          const asked = addDuration(receivedOn, `P${silentMonths}M`);
          const completed = addDuration(asked, `P${daysToSend}D`);
          const decided = addDuration(completed, `P${silentMonths}M`);
          const end = { on: decided, recordedOn: decided };
          const { deleteAfter } = keptUntil(
            { ...room, retention: rule },
            { printed, end, isDecided: true, lastDayToSue: undefined },
          );
          expect(deleteAfter).toBe(addDuration(decided, rule.period));
        },
      ),
    );
  });
});

describe('answers, then receipt and decision', () => {
  const kept = (
    procedure: typeof room | typeof report,
    from: 'receipt' | 'end',
    changes: Partial<KeptCase> = {},
  ) =>
    keptUntil(
      { ...procedure, retention: retention(from, 'P3M') },
      {
        ...{ printed: '2028-04-23', end: undefined, isDecided: false, lastDayToSue: undefined },
        ...changes,
      },
    );
  const end = { on: '2026-06-10', recordedOn: '2026-06-10' };

  test('leave on the printed day while nothing has ended; proofs wait for the answer that is owed', () => {
    expect(kept(room, 'end')).toEqual({ deleteAfter: '2028-04-23', proofUntil: null });
    expect(kept(report, 'end')).toEqual({ deleteAfter: '2028-04-23', proofUntil: '2028-04-23' });
  });

  test('leave sooner once it ended; proofs stay until nobody can sue, with a margin', () => {
    const sued = { end, isDecided: true, lastDayToSue: '2026-10-12' };
    expect(kept(room, 'end', sued)).toEqual({
      deleteAfter: '2026-09-10',
      proofUntil: '2027-01-12',
    });
    const unknown = { end, isDecided: true };
    expect(kept(room, 'end', unknown).proofUntil).toBe('2027-09-10');
    expect(kept(room, 'end', { end }).proofUntil).toBe('2026-09-10');
  });

  test('from the receipt, leave on the day that was told, whatever happens', () => {
    expect(kept(room, 'receipt', { end, isDecided: true }).deleteAfter).toBe('2028-04-23');
  });

  test('never later than what was told, nor proofs before answers', () => {
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.option(someDay, { nil: undefined }),
        fc.boolean(),
        (printed, on, lastDayToSue, isDecided) => {
          const days = kept(room, 'end', {
            ...{ printed, isDecided, lastDayToSue },
            end: { on, recordedOn: on },
          });
          expect(days.deleteAfter <= printed).toBe(true);
          expect((days.proofUntil ?? '') >= days.deleteAfter).toBe(true);
        },
      ),
    );
  });

  test('an answer is owed to a request, to what delivers something, and where a text gives a time', () => {
    const within = { period: 'P1M', legalBasis: { text: 'Règlement' } };
    expect([room, report, { ...report, answerWithin: within }].map(owesAnswer)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
