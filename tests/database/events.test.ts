import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, storedState, type Filed } from '../support/record-as.ts';

describe('an event', () => {
  test('happens once, however many times it is said', async () => {
    const filed = await fileRequest();
    const event = anEvent('message.received');
    const answers = await Promise.all([1, 2, 3].map(() => recordAs('tracking', filed, event)));
    const again = await recordAs('tracking', filed, event);
    expect(new Set([...answers, again].map((answer) => JSON.stringify(answer))).size).toBe(2);
    const rows = await query(
      `select from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'message.received'`,
      [filed.reference],
    );
    expect(rows).toHaveLength(1);
  });

  test('calculated before another one is not written', async () => {
    const filed = await fileRequest();
    expect(await recordAs('agent', filed, anEvent('request.taken'))).toMatchObject({
      outcome: 'recorded',
    });
    expect(await recordAs('tracking', filed, anEvent('request.withdrawn'))).toBe(
      REFUSAL_CODES['journal-grew'].code,
    );
    expect(await storedState(filed)).toMatchObject({ state: 'processing' });
  });

  test('of two that come at once, one happens and the other is told', async () => {
    const filed = await fileRequest();
    const answers = await Promise.all([
      recordAs('agent', filed, anEvent('decision.made')),
      recordAs('tracking', filed, anEvent('request.withdrawn')),
    ]);
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
  });

  test('does not reach a request of another service, another code or another commune', async () => {
    const filed = await fileRequest();
    const unknown = REFUSAL_CODES['no-request'].code;
    const other = await actAsRole('agent', { services: ['etat-civil'] });
    const event = { ...filed, ...anEvent('request.taken') };
    expect((await other.rpc('record_event', { event })).error?.code).toBe(unknown);
    const wrong = { ...filed, tokenHash: 'f'.repeat(64) };
    expect(await recordAs('tracking', wrong, anEvent('request.withdrawn'))).toBe(unknown);
    const away = await actAsRole('tracking', { commune: 'ailleurs' });
    const taken = { ...filed, ...anEvent('request.withdrawn') };
    expect((await away.rpc('record_event', { event: taken })).error?.code).toBe(unknown);
    expect(await storedState(filed)).toMatchObject({ state: 'received' });
  });

  test('moves a clock only if its kind does', async () => {
    const filed = await fileRequest();
    const clocks = { clock: 'stopped', implicitDecisionOn: null };
    const code = REFUSAL_CODES['clocks-unsaid'].code;
    expect(await recordAs('tracking', filed, anEvent('message.received', { clocks }))).toBe(code);
    const { clocks: _clocks, ...without } = anEvent('request.withdrawn');
    expect(await recordAs('tracking', filed, without)).toBe(code);
    expect(
      await recordAs('tracking', filed, anEvent('request.withdrawn', { clocks })),
    ).toMatchObject({
      outcome: 'recorded',
    });
    expect(await storedState(filed)).toEqual({ state: 'withdrawn', clock: 'stopped', on: null });
  });

  test('asks for no document that the procedure does not list', async () => {
    for (const documents of [[], [2], [-1], [0, 7]]) {
      const filed = await fileRequest();
      const event = anEvent('documents.asked', { details: { documents, within: 'P30D' } });
      expect(await recordAs('agent', filed, event)).toBe(REFUSAL_CODES['document-unlisted'].code);
    }
  });

  test('closes nothing that awaits a decision', async () => {
    const filed = await fileRequest();
    expect(await recordAs('agent', filed, anEvent('request.closed'))).toBe(
      REFUSAL_CODES['decision-owed'].code,
    );
    expect(await storedState(filed)).toMatchObject({ state: 'received', clock: 'running' });
  });

  test('refuses nobody without reasons of law and of fact', async () => {
    for (const content of [{}, { law: 'L. 1' }, { facts: 'La rue.' }, { law: '', facts: '' }]) {
      const filed = await fileRequest();
      const event = anEvent('decision.made', { content });
      expect(await recordAs('agent', filed, event)).toBe(REFUSAL_CODES['reasons-unsaid'].code);
    }
  });

  test('tells the other one, by the way that the person chose', async () => {
    const told = async ({ reference }: Filed) =>
      query(
        `select o.notice, o.channel, o.recipient from outbox o
         join submissions s on s.id = o.submission_id
         where s.reference = $1 and o.event_id is not null order by o.id`,
        [reference],
      );
    for (const [contactWay, recipient] of [
      ['email', 'samir@courriel.example'],
      ['sms', null],
      ['letter', null],
    ] as const) {
      const filed = await fileRequest({ contactWay, contactEmail: recipient });
      await recordAs('agent', filed, anEvent('message.written'));
      expect(await told(filed)).toEqual([
        { notice: 'request_news', channel: contactWay, recipient },
      ]);
    }
    const filed = await fileRequest();
    await recordAs('tracking', filed, anEvent('message.received'));
    expect(await told(filed)).toEqual([
      { notice: 'service_news', channel: 'email', recipient: 'voirie@petiteville.example' },
    ]);
  });

  test('leaves in the journal nothing of what it says, which goes with the request', async () => {
    const filed = await fileRequest({
      deleteAfter: '2026-07-01',
      implicitDecisionOn: '2026-06-23',
    });
    await recordAs(
      'tracking',
      filed,
      anEvent('message.received', { content: { text: 'Très-Privé' } }),
    );
    expect(JSON.stringify(await query('select * from journal'))).not.toContain('Très-Privé');
    const content = () =>
      query(`select from event_contents where content ->> 'text' = 'Très-Privé'`);
    expect(await content()).toHaveLength(1);
    const maintenance = await actAsRole('maintenance');
    await maintenance.rpc('purge_expired', { today: '2026-07-02', batch: 1000 });
    expect(await content()).toEqual([]);
  });
});
