import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, storedState, type Filed } from '../support/record-as.ts';

const NOT_ALLOWED = REFUSAL_CODES['event-not-allowed'].code;
const { code: CLOCKS } = REFUSAL_CODES['clocks-unsaid'];
const recorded = { outcome: 'recorded' };

describe('the database, of a new way to reach a person,', () => {
  test.each([
    [{ way: 'email' }, {}],
    [{ way: 'email' }, { email: 'a@b.example\r\nBcc: c@d.example' }],
    [{ way: 'email' }, { email: 'a@b.example,c@d.example' }],
    [{ way: 'sms' }, { phone: '0639981234' }],
    [{ way: 'call' }, {}],
    [{ way: 'pigeon' }, {}],
    [{}, {}],
  ])('takes none that reaches nobody: %o %o', async (details, content) => {
    const filed = await fileRequest();
    const event = anEvent('contact.changed', { details, content });
    expect(await recordAs('tracking', filed, event)).toBe(NOT_ALLOWED);
    const rows = await query('select contact_way as way from submissions where reference = $1', [
      filed.reference,
    ]);
    expect(rows).toEqual([{ way: 'letter' }]);
  });

  test('tells the old address, and no other', async () => {
    const filed = await fileRequest({ contactWay: 'email', contactEmail: 'avant@b.example' });
    const told = () =>
      query<{ recipient: string }>(
        `select o.recipient from outbox o join submissions s on s.id = o.submission_id
         where s.reference = $1 and o.notice = 'contact_moved' order by o.event_id`,
        [filed.reference],
      );
    const change = (content: object, way = 'email') =>
      recordAs('tracking', filed, anEvent('contact.changed', { details: { way }, content }));
    expect(await change({ email: 'avant@b.example' })).toMatchObject(recorded);
    expect(await told()).toEqual([]);
    expect(await change({ email: 'apres@b.example' })).toMatchObject(recorded);
    expect(await told()).toEqual([{ recipient: 'avant@b.example' }]);
    expect(await change({}, 'letter')).toMatchObject(recorded);
    expect(await told()).toEqual([
      { recipient: 'avant@b.example' },
      { recipient: 'apres@b.example' },
    ]);
    expect(await change({}, 'letter')).toBe(REFUSAL_CODES['enough-for-today'].code);
  });
});

describe('the database, of a correction,', () => {
  const correct = (filed: Filed, changes: object) =>
    recordAs('tracking', filed, anEvent('answers.corrected', { ...changes }));

  test('moves no day where the case of silence stays', async () => {
    for (const clocks of [
      { clock: 'running', implicitDecisionOn: '2026-05-01' },
      { clock: 'stopped', implicitDecisionOn: null },
    ]) {
      const filed = await fileRequest();
      expect(await correct(filed, { clocks })).toBe(CLOCKS);
      expect(await storedState(filed)).toMatchObject({ on: '2026-06-23' });
    }
  });

  test('changes no case once processing began', async () => {
    const filed = await fileRequest();
    await query(`update submissions set state = 'processing' where reference = $1`, [
      filed.reference,
    ]);
    const details = { questions: 1, silenceCase: null };
    expect(await correct(filed, { details })).toBe(REFUSAL_CODES['wrong-state'].code);
  });

  test('is read before another one is written', async () => {
    const filed = await fileRequest();
    expect(await correct(filed, {})).toMatchObject(recorded);
    expect(await correct(filed, {})).toBe(REFUSAL_CODES['journal-grew'].code);
  });

  test('changes nothing of what was sent', async () => {
    const filed = await fileRequest();
    await correct(filed, {});
    const rows = await query('select answers from submissions where reference = $1', [
      filed.reference,
    ]);
    expect(rows).toEqual([{ answers: { nom: 'Benali' } }]);
  });
});
