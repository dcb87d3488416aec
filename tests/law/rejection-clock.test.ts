import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { asked, fact, received, rejectedAfter, USUAL } from '../builders/law.ts';

const rejection = (...facts: LegalFact[]) => clocksOf(facts, rejectedAfter('P2M'), USUAL).silence;
const until = (decisionOn: string, suspendedUntil?: string) => ({
  state: 'running',
  means: 'rejection',
  decisionOn,
  ...(suspendedUntil === undefined ? {} : { suspendedUntil }),
});

describe('when silence rejects, documents that are missing suspend it (CRPA L114-5)', () => {
  test('for the whole delay when they never come', () => {
    expect(rejection(received('2026-04-23'), asked('2026-05-04'))).toEqual(
      until('2026-07-08', '2026-05-19'),
    );
  });

  test('until they come when they come sooner', () => {
    expect(
      rejection(received('2026-04-23'), asked('2026-05-04'), fact('completed', '2026-05-11')),
    ).toEqual(until('2026-06-30'));
  });

  test('no longer than the delay when they come later', () => {
    expect(
      rejection(received('2026-04-23'), asked('2026-05-04'), fact('completed', '2026-05-25')),
    ).toEqual(until('2026-07-08'));
  });

  test('not at all when they come on the same day', () => {
    expect(
      rejection(received('2026-04-23'), asked('2026-05-04'), fact('completed', '2026-05-04')),
    ).toEqual(until('2026-06-23'));
  });

  test('for the months of a delay in months', () => {
    expect(rejection(received('2026-12-31'), asked('2027-01-31', 'P1M'))).toEqual(
      until('2027-03-28', '2027-02-28'),
    );
  });

  test('twice when they are asked twice, once when both delays overlap', () => {
    const first = [received('2026-04-23'), asked('2026-05-04', 'P10D')];
    expect(
      rejection(...first, fact('completed', '2026-05-10'), asked('2026-05-20', 'P10D')),
    ).toEqual(until('2026-07-09', '2026-05-30'));
    expect(rejection(...first, asked('2026-05-10', 'P10D'))).toEqual(
      until('2026-07-09', '2026-05-20'),
    );
    expect(rejection(...first, asked('2026-05-05', 'P2D'))).toEqual(
      until('2026-07-03', '2026-05-14'),
    );
    expect(
      rejection(...first, asked('2026-05-05', 'P30D'), fact('completed', '2026-05-12')),
    ).toEqual(until('2026-07-01'));
  });

  test('not once it has decided, though it still does on the day before', () => {
    expect(rejection(received('2026-04-23'), asked('2026-06-23'))).toEqual(until('2026-06-23'));
    expect(rejection(received('2026-04-23'), asked('2026-06-22'))).toEqual(
      until('2026-07-08', '2026-07-07'),
    );
  });
});

describe('a rejection by silence', () => {
  test('is counted from the first administration, were it the wrong one (CRPA L114-3)', () => {
    const sent = [received('2026-04-23'), fact('forwarded', '2026-04-30')];
    expect(rejection(...sent)).toEqual(until('2026-06-23'));
    expect(rejection(...sent, fact('received-by-competent', '2026-05-06'))).toEqual(
      until('2026-06-23'),
    );
  });

  test.each(['decided', 'decision-notified', 'withdrawn'] as const)(
    'before it rejects, once the request is %s',
    (kind) => {
      const before = rejection(received('2026-04-23'), fact(kind, '2026-06-22'));
      expect(before).toEqual({ state: 'stopped', on: '2026-06-22' });
      const after = rejection(received('2026-04-23'), fact(kind, '2026-06-23'));
      expect(after).toEqual(until('2026-06-23'));
    },
  );
});
