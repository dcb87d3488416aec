import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { acceptedAfter, received, rejectedAfter, USUAL } from '../builders/law.ts';

/** Received on, registration, acknowledgement, rejection, last day to sue: as the reference counts. */
test.each([
  ['2026-12-24', '2026-12-28', '2027-01-11', '2027-02-24', '2027-04-26'],
  ['2027-05-05', '2027-05-07', '2027-05-21', '2027-07-05', '2027-09-06'],
  ['2026-04-23', '2026-04-24', '2026-05-11', '2026-06-23', '2026-08-24'],
  ['2026-12-31', '2027-01-04', '2027-01-15', '2027-02-28', '2027-04-29'],
  ['2027-01-15', '2027-01-18', '2027-01-29', '2027-03-15', '2027-05-18'],
  ['2026-08-31', '2026-09-01', '2026-09-14', '2026-10-31', '2027-01-04'],
  ['2027-12-31', '2028-01-03', '2028-01-14', '2028-02-29', '2028-05-02'],
  ['2028-02-29', '2028-03-01', '2028-03-14', '2028-04-29', '2028-06-30'],
  ['2027-03-27', '2027-03-30', '2027-04-12', '2027-05-27', '2027-07-28'],
  ['2026-10-25', '2026-10-26', '2026-11-06', '2026-12-25', '2027-02-26'],
])('received on %s', (on, registrationDueOn, acknowledgementDueOn, decisionOn, lastDayToSue) => {
  const facts: LegalFact[] = [received(on), { kind: 'acknowledged', on }];
  expect(clocksOf(facts, rejectedAfter('P2M'), USUAL)).toMatchObject({
    registrationDueOn,
    acknowledgementDueOn,
    silence: { state: 'running', means: 'rejection', decisionOn },
    lastDayToSue,
    certificateFrom: undefined,
  });
});

test('a request for documents is rejected by a month of silence (CRPA R311-13)', () => {
  const clocks = clocksOf([received('2026-01-31')], rejectedAfter('P1M'), USUAL);
  expect(clocks.silence).toMatchObject({ decisionOn: '2026-02-28' });
});

test('the reading of the commune’s lawyer moves the decision and all that follows', () => {
  const facts: LegalFact[] = [received('2026-04-23'), { kind: 'acknowledged', on: '2026-04-23' }];
  expect(clocksOf(facts, rejectedAfter('P2M'), { ...USUAL, shiftDays: 1 })).toMatchObject({
    silence: { decisionOn: '2026-06-24' },
    warnings: ['2026-06-09', '2026-06-17', '2026-06-21', '2026-06-23'],
    lastDayToSue: '2026-08-25',
  });
});

describe('receipts', () => {
  test('of paper have no time limit', () => {
    const clocks = clocksOf([received('2026-04-23', false)], rejectedAfter('P2M'), USUAL);
    expect(clocks.registrationDueOn).toBeUndefined();
    expect(clocks.acknowledgementDueOn).toBeUndefined();
  });

  test('are owed by the administration that can decide, from the day when it is seised', () => {
    const sent: LegalFact[] = [
      received('2026-04-23'),
      { kind: 'forwarded', on: '2026-04-30' },
      { kind: 'acknowledged', on: '2026-05-06' },
    ];
    expect(clocksOf(sent, rejectedAfter('P2M'), USUAL)).toMatchObject({
      registrationDueOn: '2026-04-24',
      acknowledgementDueOn: undefined,
    });
    const there: LegalFact[] = [...sent, { kind: 'received-by-competent', on: '2026-05-06' }];
    expect(clocksOf(there, rejectedAfter('P2M'), USUAL)).toMatchObject({
      registrationDueOn: '2026-04-24',
      acknowledgementDueOn: '2026-05-22',
    });
  });
});

describe('the service is warned', () => {
  test('15, 7, 3 and 1 days before silence decides', () => {
    expect(clocksOf([received('2026-04-23')], rejectedAfter('P2M'), USUAL).warnings).toEqual([
      '2026-06-08',
      '2026-06-16',
      '2026-06-20',
      '2026-06-22',
    ]);
  });

  test('from the last fact on, that day included', () => {
    const shortened: LegalFact[] = [
      received('2026-04-23'),
      { kind: 'documents-asked', on: '2026-05-04', within: 'P2M' },
      { kind: 'completed', on: '2026-05-11' },
      { kind: 'acknowledged', on: '2026-06-23' },
    ];
    expect(clocksOf(shortened, rejectedAfter('P2M'), USUAL).warnings).toEqual([
      '2026-06-23',
      '2026-06-27',
      '2026-06-29',
    ]);
  });

  test('never when silence decides nothing any more', () => {
    const stopped: LegalFact[] = [
      received('2026-04-23'),
      { kind: 'decision-notified', on: '2026-05-04' },
    ];
    expect(clocksOf(stopped, rejectedAfter('P2M'), USUAL).warnings).toEqual([]);
  });
});

test('a certificate may be asked from the day of an acceptance by silence (CRPA L232-3)', () => {
  expect(clocksOf([received('2026-04-23')], acceptedAfter('P2M'), USUAL)).toMatchObject({
    certificateFrom: '2026-06-23',
    lastDayToSue: undefined,
  });
});

test('what was written down later but counts from before is read in its place', () => {
  const facts: LegalFact[] = [
    { kind: 'completed', on: '2026-05-11' },
    { kind: 'documents-asked', on: '2026-05-04', within: 'P15D' },
    received('2026-04-23'),
  ];
  expect(clocksOf(facts, rejectedAfter('P2M'), USUAL)).toEqual(
    clocksOf(facts.toReversed(), rejectedAfter('P2M'), USUAL),
  );
});
