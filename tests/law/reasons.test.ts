import { describe, expect, test } from 'vitest';
import type { AppealSettings } from '../../src/law/appeals.ts';
import { clocksOf } from '../../src/law/clocks.ts';
import type { LegalFact } from '../../src/law/legal-fact.ts';
import { appealed, appealRejected, fact, received, rejectedAfter, USUAL } from '../builders/law.ts';

const RECEIVED: readonly LegalFact[] = [received('2026-04-23'), fact('acknowledged', '2026-04-23')];
const clocks = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocksOf(facts, rejectedAfter('P2M'), { ...USUAL, ...settings });
/** Last day to sue when these follow a request received on 23 April 2026, rejected on 23 June. */
const lastDay = (facts: readonly LegalFact[], settings: Partial<AppealSettings> = {}) =>
  clocks([...RECEIVED, ...facts], settings).lastDayToSue;

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
    expect(lastDay([...both, appealRejected('2026-07-10')])).toBeUndefined();
    expect(
      lastDay([...both, appealRejected('2026-07-10'), fact('reasons-given', '2026-07-31')]),
    ).toBe('2026-10-01');
    expect(lastDay([...both, fact('reasons-given', '2026-07-31')])).toBe('2026-11-02');
  });
});
