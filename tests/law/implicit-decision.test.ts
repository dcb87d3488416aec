import { describe, expect, test } from 'vitest';
import { implicitDecision } from '../../src/law/implicit-decision.ts';
import type { Silence } from '../../src/procedures/silence.ts';

const checked = {
  legalBasis: { text: 'Code des relations entre le public et l’administration' },
};
const rejection: Silence = {
  means: 'rejection',
  after: 'P2M',
  reasonsOnRequest: true,
  ...checked,
};

describe('day of the implicit decision', () => {
  test.each([
    ['2026-04-23', '2026-06-23', 'the same day of the month'],
    ['2026-12-31', '2027-02-28', 'the last day of a shorter month'],
    ['2027-12-31', '2028-02-29', 'the last day of February in a leap year'],
    ['2027-01-15', '2027-03-15', 'across two months of different lengths'],
    ['2026-08-01', '2026-10-01', 'a Thursday'],
    ['2026-06-11', '2026-08-11', 'a weekday'],
    ['2026-03-15', '2026-05-15', 'across the change to summer time'],
    ['2026-09-08', '2026-11-08', 'a Sunday, which is not moved'],
    ['2026-05-14', '2026-07-14', 'a holiday, which is not moved'],
  ])('received on %s, rejected on %s: %s', (receivedOn, on) => {
    expect(implicitDecision(receivedOn, rejection, 0)).toEqual({ means: 'rejection', on });
  });

  test('comes one day later when the commune’s lawyer reads it so', () => {
    expect(implicitDecision('2026-04-23', rejection, 1)).toEqual({
      means: 'rejection',
      on: '2026-06-24',
    });
  });

  test('is an acceptance when the law says so', () => {
    const acceptance: Silence = { means: 'acceptance', after: 'P1M', ...checked };
    expect(implicitDecision('2026-01-31', acceptance, 0)).toEqual({
      means: 'acceptance',
      on: '2026-02-28',
    });
  });

  test('does not exist when silence decides nothing', () => {
    const none: Silence = { means: 'none', reason: 'Un document est délivré.', ...checked };
    expect(implicitDecision('2026-04-23', none, 0)).toEqual({ means: 'none' });
  });
});
