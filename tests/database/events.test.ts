import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import {
  EVENT_KINDS,
  REQUEST_STATES,
  ruleOf,
  type EventKind,
  type RequestState,
} from '../../src/requests/events/event-kinds.ts';
import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];
const ACTORS = { tracking: 'applicant', agent: 'agent', maintenance: 'system' } as const;
const DEFINITION = JSON.stringify({
  procedure: { title: 'Essai', documents: [{ label: 'Plan' }, { label: 'Photo' }] },
  service: { email: 'voirie@petiteville.example' },
});

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
const clients = {} as Record<keyof typeof ACTORS, Client>;
beforeAll(async () => {
  intake = await actAsRole('intake');
  clients.tracking = await actAsRole('tracking');
  clients.agent = await actAsRole('agent', { services: ['voirie'], sub: 'agent-1' });
  clients.maintenance = await actAsRole('maintenance');
});

interface Filed {
  readonly tokenHash: string;
  readonly reference: string;
  readonly after: number;
}

async function file(changes: Readonly<Record<string, unknown>> = {}): Promise<Filed> {
  const filing = aFiling({ definitionVersion: 'aaaaaaaaaaaaaaaa', definition: DEFINITION, ...changes });
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error).toBeNull();
  const { reference, tokenHash } = filing as { reference: string; tokenHash: string };
  return { reference, tokenHash, after: await lastEvent(reference) };
}

async function lastEvent(reference: string): Promise<number> {
  const [row] = await query<{ id: string }>(
    `select max(j.id) as id from journal j join submissions s on s.id = j.submission_id
     where s.reference = $1`,
    [reference],
  );
  return Number(row?.id);
}

const stateOf = async ({ reference }: Filed) =>
  (
    await query<{ state: string; clock: string; on: string | null }>(
      `select state, clock, implicit_decision_on::text as on from submissions where reference = $1`,
      [reference],
    )
  )[0];

const put = (filed: Filed, state: RequestState) =>
  query('update submissions set state = $2 where reference = $1', [filed.reference, state]);

async function record(role: keyof typeof ACTORS, filed: Filed, event: object) {
  const { data, error } = await clients[role].rpc('record_event', { event: { ...filed, ...event } });
  return error === null ? (data as { outcome: string; event: number }) : error.code;
}

test('the register of the database is the one of the code', async () => {
  const rows = await query<Record<string, unknown>>('select * from private.event_kinds');
  const known = Object.fromEntries(rows.map(({ kind, ...rule }) => [kind, rule]));
  expect(known).toEqual(
    Object.fromEntries(
      KINDS.map((kind) => {
        const { by, from, to, movesClocks, isTold, isAnnounced } = ruleOf(kind);
        return [
          kind,
          {
            ...{ actors: by, from_states: from, to_state: to ?? null },
            ...{ moves_clocks: movesClocks, is_told: isTold, is_announced: isAnnounced },
          },
        ];
      }),
    ),
  );
});

describe.each(Object.entries(ACTORS))('as %s', (name, actor) => {
  const role = name as keyof typeof ACTORS;

  test.each(REQUEST_STATES)('only what the register allows happens to what is %s', async (state) => {
    for (const kind of KINDS) {
      const filed = await file();
      await put(filed, state);
      const rule = ruleOf(kind);
      const answer = await record(role, filed, anEvent(kind));
      const expected = !rule.by.includes(actor)
        ? REFUSAL_CODES['event-not-allowed'].code
        : !rule.from.includes(state)
          ? REFUSAL_CODES['wrong-state'].code
          : 'recorded';
      expect([kind, typeof answer === 'string' ? answer : answer.outcome]).toEqual([kind, expected]);
      expect([kind, (await stateOf(filed))?.state]).toEqual([
        kind,
        expected === 'recorded' ? (rule.to ?? state) : state,
      ]);
    }
  });
});

describe('an event', () => {
  test('happens once, however many times it is said', async () => {
    const filed = await file();
    const event = anEvent('message.received');
    const answers = await Promise.all([1, 2, 3].map(() => record('tracking', filed, event)));
    const again = await record('tracking', filed, event);
    expect(new Set([...answers, again].map((answer) => JSON.stringify(answer))).size).toBe(2);
    const rows = await query(
      `select from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'message.received'`,
      [filed.reference],
    );
    expect(rows).toHaveLength(1);
  });

  test('calculated before another one is not written', async () => {
    const filed = await file();
    expect(await record('agent', filed, anEvent('request.taken'))).toMatchObject({ outcome: 'recorded' });
    expect(await record('tracking', filed, anEvent('request.withdrawn'))).toBe(
      REFUSAL_CODES['journal-grew'].code,
    );
    expect(await stateOf(filed)).toMatchObject({ state: 'processing' });
  });

  test('of two that come at once, one happens and the other is told', async () => {
    const filed = await file();
    const answers = await Promise.all([
      record('agent', filed, anEvent('decision.made')),
      record('tracking', filed, anEvent('request.withdrawn')),
    ]);
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
  });

  test('does not reach a request of another service, another code or another commune', async () => {
    const filed = await file();
    const unknown = REFUSAL_CODES['no-request'].code;
    const other = await actAsRole('agent', { services: ['etat-civil'] });
    const event = { ...filed, ...anEvent('request.taken') };
    expect((await other.rpc('record_event', { event })).error?.code).toBe(unknown);
    const wrong = { ...filed, tokenHash: 'f'.repeat(64) };
    expect(await record('tracking', wrong, anEvent('request.withdrawn'))).toBe(unknown);
    const away = await actAsRole('tracking', { commune: 'ailleurs' });
    const taken = { ...filed, ...anEvent('request.withdrawn') };
    expect((await away.rpc('record_event', { event: taken })).error?.code).toBe(unknown);
    expect(await stateOf(filed)).toMatchObject({ state: 'received' });
  });

  test('moves a clock only if its kind does', async () => {
    const filed = await file();
    const clocks = { clock: 'stopped', implicitDecisionOn: null };
    const code = REFUSAL_CODES['clocks-unsaid'].code;
    expect(await record('tracking', filed, anEvent('message.received', { clocks }))).toBe(code);
    const { clocks: _clocks, ...without } = anEvent('request.withdrawn');
    expect(await record('tracking', filed, without)).toBe(code);
    expect(await record('tracking', filed, anEvent('request.withdrawn', { clocks }))).toMatchObject({
      outcome: 'recorded',
    });
    expect(await stateOf(filed)).toEqual({ state: 'withdrawn', clock: 'stopped', on: null });
  });

  test('asks for no document that the procedure does not list', async () => {
    for (const documents of [[], [2], [-1], [0, 7]]) {
      const filed = await file();
      const event = anEvent('documents.asked', { details: { documents, within: 'P30D' } });
      expect(await record('agent', filed, event)).toBe(REFUSAL_CODES['document-unlisted'].code);
    }
  });

  test('refuses nobody without reasons of law and of fact', async () => {
    for (const content of [{}, { law: 'L. 1' }, { facts: 'La rue.' }, { law: '', facts: '' }]) {
      const filed = await file();
      const event = anEvent('decision.made', { content });
      expect(await record('agent', filed, event)).toBe(REFUSAL_CODES['reasons-unsaid'].code);
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
      const filed = await file({ contactWay, contactEmail: recipient });
      await record('agent', filed, anEvent('message.written'));
      expect(await told(filed)).toEqual([{ notice: 'request_news', channel: contactWay, recipient }]);
    }
    const filed = await file();
    await record('tracking', filed, anEvent('message.received'));
    expect(await told(filed)).toEqual([
      { notice: 'service_news', channel: 'email', recipient: 'voirie@petiteville.example' },
    ]);
  });

  test('leaves in the journal nothing of what it says, which goes with the request', async () => {
    const filed = await file({ deleteAfter: '2026-07-01', implicitDecisionOn: '2026-06-23' });
    await record('tracking', filed, anEvent('message.received', { content: { text: 'Très-Privé' } }));
    expect(JSON.stringify(await query('select * from journal'))).not.toContain('Très-Privé');
    const content = () =>
      query(`select from event_contents where content ->> 'text' = 'Très-Privé'`);
    expect(await content()).toHaveLength(1);
    await clients.maintenance.rpc('purge_expired', { today: '2026-07-02', batch: 1000 });
    expect(await content()).toEqual([]);
  });
});
