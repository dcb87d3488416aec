import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { acceptedAfter, asked, fact, received, USUAL } from '../builders/law.ts';

const acceptance = (...facts: LegalFact[]) => clocksOf(facts, acceptedAfter('P2M'), USUAL).silence;
const until = (decisionOn: string) => ({
  state: 'running',
  means: 'acceptance',
  decisionOn,
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
    expect(acceptance(received('2026-04-23'), asked('2026-05-04'), fact('completed', on))).toEqual(
      until(decisionOn),
    );
  });

  test('whole again each time that documents were asked', () => {
    const twice = [received('2026-04-23'), asked('2026-05-04'), fact('completed', '2026-05-11')];
    expect(acceptance(...twice, asked('2026-06-01'))).toEqual({
      state: 'waiting',
      for: 'documents',
    });
    expect(acceptance(...twice, asked('2026-06-01'), fact('completed', '2026-06-15'))).toEqual(
      until('2026-08-15'),
    );
  });

  test('documents that nobody asked change nothing', () => {
    expect(acceptance(received('2026-04-23'), fact('completed', '2026-05-11'))).toEqual(
      until('2026-06-23'),
    );
  });

  test('what is asked once silence has accepted changes nothing', () => {
    expect(acceptance(received('2026-04-23'), asked('2026-06-23'))).toEqual(until('2026-06-23'));
    expect(acceptance(received('2026-04-23'), asked('2026-06-22')).state).toBe('waiting');
  });
});

describe('when another administration was seised first (CRPA L114-3)', () => {
  const sent = [received('2026-04-23'), fact('forwarded', '2026-04-30')];
  const there = [...sent, fact('received-by-competent', '2026-05-06')];

  test('an acceptance is counted from the one that can decide', () => {
    expect(acceptance(...sent)).toEqual({ state: 'waiting', for: 'competent-body' });
    expect(acceptance(...there)).toEqual(until('2026-07-06'));
  });

  test('what the first one asked does not hold an acceptance back', () => {
    expect(acceptance(...there, asked('2026-04-25'))).toEqual(until('2026-07-06'));
    expect(acceptance(...there, asked('2026-05-07'))).toEqual({
      state: 'waiting',
      for: 'documents',
    });
  });
});

describe('silence ends', () => {
  test('before it accepts, only once the person was told', () => {
    expect(acceptance(received('2026-04-23'), fact('decided', '2026-06-01'))).toEqual(
      until('2026-06-23'),
    );
    for (const kind of ['decision-notified', 'withdrawn'] as const) {
      expect(acceptance(received('2026-04-23'), fact(kind, '2026-06-22'))).toEqual({
        state: 'stopped',
        on: '2026-06-22',
      });
      expect(acceptance(received('2026-04-23'), fact(kind, '2026-06-23'))).toEqual(
        until('2026-06-23'),
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
