import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { phaseOn, type SilenceClock } from '../../src/law/silence-clock.ts';
import type { ToldSilence } from '../../src/procedures/definition.ts';
import {
  acceptedAfter,
  asked,
  fact,
  received,
  rejectedAfter,
  someDay,
  USUAL,
} from '../builders/law.ts';
import { walkDays, walkSilence, type Walked } from '../support/day-by-day.ts';

const clock = (silence: ToldSilence, ...facts: LegalFact[]) =>
  clocksOf(facts, silence, USUAL).silence;

test('a request without receipt has no clock', () => {
  expect(() => clock(rejectedAfter('P2M'), asked('2026-05-04'))).toThrow(RangeError);
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
  const suspended = clock(rejectedAfter('P2M'), received('2026-04-23'), asked('2026-05-04'));
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
  const completing = after.map((on) => fact('completed', on));
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
