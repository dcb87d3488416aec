import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { phaseOn, type SilenceClock } from '../../src/law/silence-clock.ts';
import type { ToldSilence } from '../../src/procedures/definition.ts';
import { acceptedAfter, rejectedAfter, someDay, USUAL } from '../builders/law.ts';
import { walkDays, walkSilence, type Walked } from '../support/day-by-day.ts';

const received = (on: string): LegalFact => ({ kind: 'received', on, isElectronic: true });
const asked = (on: string, within = 'P15D'): LegalFact => ({ kind: 'documents-asked', on, within });
const completed = (on: string): LegalFact => ({ kind: 'completed', on });
const fact = (
  kind: 'forwarded' | 'received-by-competent' | 'decided' | 'decision-notified' | 'withdrawn',
  on: string,
): LegalFact => ({ kind, on });

const clock = (silence: ToldSilence, ...facts: LegalFact[]) =>
  clocksOf(facts, silence, USUAL).silence;
const rejection = (...facts: LegalFact[]) => clock(rejectedAfter('P2M'), ...facts);
const acceptance = (...facts: LegalFact[]) => clock(acceptedAfter('P2M'), ...facts);
const running = (
  means: 'acceptance' | 'rejection',
  decisionOn: string,
  suspendedUntil?: string,
): SilenceClock => ({
  state: 'running',
  means,
  decisionOn,
  ...(suspendedUntil === undefined ? {} : { suspendedUntil }),
});

describe('when silence rejects, documents that are missing suspend it (CRPA L114-5)', () => {
  test('for the whole delay when they never come', () => {
    expect(rejection(received('2026-04-23'), asked('2026-05-04'))).toEqual(
      running('rejection', '2026-07-08', '2026-05-19'),
    );
  });

  test('until they come when they come sooner', () => {
    expect(rejection(received('2026-04-23'), asked('2026-05-04'), completed('2026-05-11'))).toEqual(
      running('rejection', '2026-06-30'),
    );
  });

  test('no longer than the delay when they come later', () => {
    expect(rejection(received('2026-04-23'), asked('2026-05-04'), completed('2026-05-25'))).toEqual(
      running('rejection', '2026-07-08'),
    );
  });

  test('not at all when they come on the same day', () => {
    expect(rejection(received('2026-04-23'), asked('2026-05-04'), completed('2026-05-04'))).toEqual(
      running('rejection', '2026-06-23'),
    );
  });

  test('for the months of a delay in months', () => {
    expect(rejection(received('2026-12-31'), asked('2027-01-31', 'P1M'))).toEqual(
      running('rejection', '2027-03-28', '2027-02-28'),
    );
  });

  test('twice when they are asked twice, once when both delays overlap', () => {
    const first = [received('2026-04-23'), asked('2026-05-04', 'P10D')];
    expect(rejection(...first, completed('2026-05-10'), asked('2026-05-20', 'P10D'))).toEqual(
      running('rejection', '2026-07-09', '2026-05-30'),
    );
    expect(rejection(...first, asked('2026-05-10', 'P10D'))).toEqual(
      running('rejection', '2026-07-09', '2026-05-20'),
    );
    expect(rejection(...first, asked('2026-05-05', 'P2D'))).toEqual(
      running('rejection', '2026-07-03', '2026-05-14'),
    );
    expect(rejection(...first, asked('2026-05-05', 'P30D'), completed('2026-05-12'))).toEqual(
      running('rejection', '2026-07-01'),
    );
  });

  test('not once it has decided, though it still does on the day before', () => {
    expect(rejection(received('2026-04-23'), asked('2026-06-23'))).toEqual(
      running('rejection', '2026-06-23'),
    );
    expect(rejection(received('2026-04-23'), asked('2026-06-22'))).toEqual(
      running('rejection', '2026-07-08', '2026-07-07'),
    );
  });
});

describe('when silence accepts, it only runs on a complete request (CRPA L114-3 and L114-5)', () => {
  test('not while documents are awaited, whatever the delay given', () => {
    expect(acceptance(received('2026-04-23'), asked('2026-05-04'))).toEqual({
      state: 'waiting',
      for: 'documents',
    });
  });

  test.each(['2026-05-11', '2026-08-31'])('whole again from %s, when all have come', (on) => {
    const decisionOn = on === '2026-05-11' ? '2026-07-11' : '2026-10-31';
    expect(acceptance(received('2026-04-23'), asked('2026-05-04'), completed(on))).toEqual(
      running('acceptance', decisionOn),
    );
  });

  test('whole again each time that documents were asked', () => {
    const twice = [received('2026-04-23'), asked('2026-05-04'), completed('2026-05-11')];
    expect(acceptance(...twice, asked('2026-06-01'))).toEqual({
      state: 'waiting',
      for: 'documents',
    });
    expect(acceptance(...twice, asked('2026-06-01'), completed('2026-06-15'))).toEqual(
      running('acceptance', '2026-08-15'),
    );
  });

  test('documents that nobody asked change nothing', () => {
    expect(acceptance(received('2026-04-23'), completed('2026-05-11'))).toEqual(
      running('acceptance', '2026-06-23'),
    );
  });

  test('what is asked once silence has accepted changes nothing', () => {
    expect(acceptance(received('2026-04-23'), asked('2026-06-23'))).toEqual(
      running('acceptance', '2026-06-23'),
    );
    expect(acceptance(received('2026-04-23'), asked('2026-06-22')).state).toBe('waiting');
  });
});

describe('when another administration was seised first (CRPA L114-3)', () => {
  const sent = [received('2026-04-23'), fact('forwarded', '2026-04-30')];
  const there = [...sent, fact('received-by-competent', '2026-05-06')];

  test('a rejection is counted from the first one', () => {
    expect(rejection(...sent)).toEqual(running('rejection', '2026-06-23'));
    expect(rejection(...there)).toEqual(running('rejection', '2026-06-23'));
  });

  test('an acceptance is counted from the one that can decide', () => {
    expect(acceptance(...sent)).toEqual({ state: 'waiting', for: 'competent-body' });
    expect(acceptance(...there)).toEqual(running('acceptance', '2026-07-06'));
  });

  test('what the first one asked does not hold an acceptance back', () => {
    expect(acceptance(...there, asked('2026-04-25'))).toEqual(running('acceptance', '2026-07-06'));
    expect(acceptance(...there, asked('2026-05-07'))).toEqual({
      state: 'waiting',
      for: 'documents',
    });
  });
});

describe('silence ends', () => {
  test.each(['decided', 'decision-notified', 'withdrawn'] as const)(
    'before it rejects, once the request is %s',
    (kind) => {
      const before = rejection(received('2026-04-23'), fact(kind, '2026-06-22'));
      expect(before).toEqual({ state: 'stopped', on: '2026-06-22' });
      const after = rejection(received('2026-04-23'), fact(kind, '2026-06-23'));
      expect(after).toEqual(running('rejection', '2026-06-23'));
    },
  );

  test('before it accepts, only once the person was told', () => {
    expect(acceptance(received('2026-04-23'), fact('decided', '2026-06-01'))).toEqual(
      running('acceptance', '2026-06-23'),
    );
    for (const kind of ['decision-notified', 'withdrawn'] as const) {
      expect(acceptance(received('2026-04-23'), fact(kind, '2026-06-22'))).toEqual({
        state: 'stopped',
        on: '2026-06-22',
      });
      expect(acceptance(received('2026-04-23'), fact(kind, '2026-06-23'))).toEqual(
        running('acceptance', '2026-06-23'),
      );
    }
  });

  test('while documents are awaited too', () => {
    const waiting = [received('2026-04-23'), asked('2026-05-04')];
    expect(acceptance(...waiting, fact('withdrawn', '2027-01-04'))).toEqual({
      state: 'stopped',
      on: '2027-01-04',
    });
  });
});

test('a request without receipt has no clock', () => {
  expect(() => rejection(asked('2026-05-04'))).toThrow(RangeError);
});

test('where silence decides nothing, there is no clock', () => {
  const none = { means: 'none', reason: 'Un document est délivré.', legalBasis: { text: 'Loi' } };
  expect(clock(none as ToldSilence, received('2026-04-23'))).toEqual({ state: 'none' });
});

test.each([
  ['2026-05-03', 'suspended'],
  ['2026-05-19', 'suspended'],
  ['2026-05-20', 'running'],
  ['2026-07-07', 'running'],
  ['2026-07-08', 'decided-by-silence'],
])('on %s, the clock of a rejection is %s', (day, phase) => {
  const suspended = rejection(received('2026-04-23'), asked('2026-05-04'));
  expect(phaseOn(suspended, day)).toBe(phase);
});

test('a clock that waits, has stopped or is none stays so, whatever the day', () => {
  for (const state of ['none', 'stopped', 'waiting'] as const) {
    expect(phaseOn({ state } as SilenceClock, '2030-01-01')).toBe(state);
  }
});

/** What happened to a request, day after day, in any order on a day. */
const someFacts = someDay.chain((start) => {
  const after = fc.integer({ min: 0, max: 120 }).map((days) => walkDays(start, days));
  const delay = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((days) => `P${days}D`),
    fc.constantFrom('P1M', 'P2M'),
  );
  const asking = fc.tuple(after, delay).map(([on, within]) => asked(on, within));
  const completing = after.map(completed);
  const ending = fc
    .tuple(fc.constantFrom('decided', 'decision-notified', 'withdrawn'), after)
    .map(([kind, on]) => fact(kind, on));
  const forwarding = fc
    .tuple(after, after, fc.boolean())
    .map(([one, other, isThere]) =>
      isThere
        ? [fact('forwarded', one), fact('received-by-competent', other)]
        : [fact('forwarded', one)],
    );
  return fc
    .tuple(
      fc.array(fc.oneof(asking, completing), { maxLength: 6 }),
      fc.option(ending, { nil: undefined, freq: 3 }),
      fc.option(forwarding, { nil: [], freq: 3 }),
    )
    .map(([moves, end, sent]) => [
      received(start),
      ...sent,
      ...moves,
      ...(end === undefined ? [] : [end]),
    ]);
});

function told(silence: SilenceClock): Walked | 'none' {
  if (silence.state === 'running') return `decided ${silence.decisionOn}`;
  if (silence.state === 'stopped') return `stopped ${silence.on}`;
  return silence.state;
}

test.each(['rejection', 'acceptance'] as const)(
  'a clock of %s and a walk through the calendar come to the same day, from 2020 to 2050',
  (means) => {
    const months = fc.integer({ min: 1, max: 6 });
    const shifts = fc.constantFrom(0 as const, 1 as const);
    fc.assert(
      fc.property(someFacts, months, shifts, (facts, count, shiftDays) => {
        const after = `P${count}M`;
        const silence = means === 'rejection' ? rejectedAfter(after) : acceptedAfter(after);
        const counted = clocksOf(facts, silence, { ...USUAL, shiftDays }).silence;
        expect(told(counted)).toBe(walkSilence(facts, { means, months: count, shiftDays }));
      }),
      { numRuns: 1000 },
    );
  },
);
