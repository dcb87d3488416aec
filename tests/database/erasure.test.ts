import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, type Filed } from '../support/record-as.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

let maintenance: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  maintenance = await actAsRole('maintenance');
});

/** Received long ago, and still owed an answer. */
const OWED = {
  ...{ receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
  ...{ deleteAfter: '2021-07-15', proofUntil: null },
  ...{ contactWay: 'email', contactEmail: 'samir@courriel.example' },
  receipt: { format: 1, sent: [{ title: 'Vous', answers: ['Benali'] }] },
  answers: { nom: 'Benali' },
};
const erase = (today = '2021-07-16', batch = 100) =>
  maintenance.rpc('erase_answers', { today, batch });
const rowOf = async ({ reference }: Filed) =>
  (
    await query<Record<string, unknown>>(
      `select s.*, s.delete_after::text as until, s.proof_until::text as proof, r.content::jsonb as receipt
       from submissions s join receipts r on r.submission_id = s.id where s.reference = $1`,
      [reference],
    )
  )[0];
const contentsOf = ({ reference }: Filed) =>
  query<{ content: unknown }>(
    `select c.content from event_contents c join submissions s on s.id = c.submission_id
     where s.reference = $1`,
    [reference],
  );

/** Of a request whose answers are erased: what goes, and what stays, which says nothing about anybody. */
const GOES = ['answers', 'answers_digest', 'contact_email', 'contact_way', 'entered_by'];
const STAYS = [
  ...['id', 'commune_id', 'submission_key', 'reference', 'procedure_slug', 'definition_version'],
  ...['sector', 'service_slug', 'kind', 'channel', 'state', 'received_at', 'stored_at'],
  ...['silence_means', 'implicit_decision_on', 'clock', 'delete_after', 'delete_by', 'proof_until'],
  ...['erased_at', 'final_disposition', 'acknowledgement_due_on'],
];
/** Tables about a request: rows that go with the answers, and rows that hold none. */
const TABLES_GO = ['event_contents', 'outbox', 'submission_attachments'];
const TABLES_STAY = [
  ...['abusive_sources', 'archive_slip_items', 'receipts', 'request_codes'],
  'submission_sources',
];

test('whoever adds a column or a table about a request says whether it goes with the answers', async () => {
  const columns = await query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = 'submissions'::regclass and attnum > 0 and not attisdropped`,
  );
  expect(columns.map(({ name }) => name).toSorted()).toEqual([...GOES, ...STAYS].toSorted());
  const tables = await query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'submissions'::regclass`,
  );
  expect(tables.map(({ name }) => name).toSorted()).toEqual(
    [...TABLES_GO, ...TABLES_STAY].toSorted(),
  );
});

describe('answers', () => {
  test('leave on the day that was told even while an answer is owed, which is not forgotten', async () => {
    const filed = await fileRequest(OWED);
    await recordAs('tracking', filed, anEvent('message.received'));
    expect((await erase('2021-07-15')).data).toBe(0);
    expect((await erase()).data).toBe(1);
    expect((await erase()).data).toBe(0);
    expect(await rowOf(filed)).toMatchObject({
      ...{ reference: filed.reference, state: 'received', clock: 'running', answers: {} },
      ...{ contact_email: null, contact_way: 'letter', entered_by: null, proof: null },
      receipt: { format: 1, sent: [] },
    });
    expect(await contentsOf(filed)).toEqual([]);
    const { data } = await maintenance.rpc('count_late', { today: '2021-07-16' });
    expect(data).toEqual({ late: 0, owed: 1 });
    const left = await maintenance.rpc('purge_expired', { today: '2021-07-16', batch: 100 });
    expect(left.data).toBe(0);
  });

  test('leave nothing by which to find again who asked, or what they answered', async () => {
    const filed = await fileRequest(OWED);
    const before = JSON.stringify(await rowOf(filed));
    await erase();
    const after = await rowOf(filed);
    expect(before).toMatch(/Benali|samir/u);
    expect(JSON.stringify(after)).not.toMatch(/Benali|samir/iu);
    expect(before).not.toContain(String(after?.answers_digest));
    const told = await query(
      'select o.recipient from outbox o where o.submission_id = $1 and o.is_for_person',
      [after?.id],
    );
    expect(told).toEqual([]);
  });

  test('take with them what was written, but not a decision that may still be contested', async () => {
    const filed = await fileRequest(OWED);
    await recordAs('agent', filed, anEvent('message.written'));
    const clocks = { clock: 'stopped', implicitDecisionOn: null };
    const days = { deleteAfter: '2020-09-15', proofUntil: '2021-09-15' };
    await recordAs('agent', filed, anEvent('decision.made', { clocks: { ...clocks, ...days } }));
    await erase();
    expect(await contentsOf(filed)).toMatchObject([
      { content: { law: expect.any(String) as string } },
    ]);
    const purge = (today: string) => maintenance.rpc('purge_expired', { today, batch: 100 });
    expect((await purge('2021-09-15')).data).toBe(0);
    expect((await purge('2021-09-16')).data).toBe(1);
    const trace = await query<{ event: string }>(
      `select event from journal j where commune_id = $1 and event like 'submission.%'
         and submission_id = (select submission_id from journal where event = 'submission.purged'
           and commune_id = $1 order by id desc limit 1) order by id`,
      [ownCommune()],
    );
    expect(trace.map(({ event }) => event)).toEqual([
      ...['submission.received', 'submission.erased', 'submission.purged'],
    ]);
  });

  test.each([['2999-01-01'], ['infinity'], [null]])(
    'never leave ahead of time (%s)',
    async (today) => {
      const { error } = await maintenance.rpc('erase_answers', { today, batch: 100 });
      expect(error?.code).toBe(REFUSAL_CODES['ahead-of-calendar'].code);
    },
  );

  test('go batch by batch, each one committed', async () => {
    const filed = [await fileRequest(OWED), await fileRequest(OWED), await fileRequest(OWED)];
    const counts = [];
    for (let turn = 0; turn < 3; turn += 1) counts.push((await erase('2021-07-16', 2)).data);
    expect(counts).toEqual([2, 1, 0]);
    for (const one of filed) expect(await rowOf(one)).toMatchObject({ answers: {} });
  });

  test('wait for the archives where these have a say', async () => {
    const filed = await fileRequest({ ...OWED, finalDisposition: 'archive' });
    await erase('2026-01-01');
    expect(await rowOf(filed)).toMatchObject({ answers: { nom: 'Benali' }, erased_at: null });
  });
});

test.each(['purge_expired', 'erase_answers', 'eliminate_signed'])(
  'a batch of %s that is not over holds neither filings nor what happens to other requests',
  async (name) => {
    for (let one = 0; one < 3; one += 1) await fileRequest({ ...OWED, proofUntil: '2021-07-15' });
    const client = new Client({ connectionString: sharedStack().databaseUrl });
    await client.connect();
    try {
      const claims = JSON.stringify({ role: 'maintenance', commune: ownCommune() });
      await client.query('begin');
      await client.query(`select set_config('request.jwt.claims', $1, true)`, [claims]);
      await client.query('set local role maintenance');
      const day = name === 'eliminate_signed' ? '' : `'2021-07-16', `;
      await client.query(`select public.${name}(${day}2)`);
      const filed = await fileRequest();
      expect(await recordAs('agent', filed, anEvent('request.taken'))).toMatchObject({
        outcome: 'recorded',
      });
      // Another batch takes the others: it does not wait for this one.
      expect((await erase('2021-07-16', 100)).error).toBeNull();
    } finally {
      await client.query('rollback');
      await client.end();
    }
  },
);

describe('the day of deletion', () => {
  const move = async (filed: Filed, deleteAfter: string, proofUntil: string | null = null) => {
    const clocks = { clock: 'stopped', implicitDecisionOn: null, deleteAfter, proofUntil };
    await recordAs('tracking', filed, anEvent('request.withdrawn', { clocks }));
    return rowOf(filed);
  };
  const far = { deleteAfter: '2090-10-23', proofUntil: null };

  test('moves sooner with an event, and never past the day that was told', async () => {
    expect(await move(await fileRequest(far), '2088-01-01')).toMatchObject({ until: '2088-01-01' });
    expect(await move(await fileRequest(far), '2099-01-01')).toMatchObject({ until: '2090-10-23' });
  });

  test('is never less than a month away, but on the day that was told', async () => {
    const soon = new Date(Date.now() + 29 * 86_400_000).toISOString().slice(0, 10);
    const row = await move(await fileRequest(far), '2026-05-01', '2026-05-01');
    expect((row?.until as string) > soon).toBe(true);
    expect(row?.proof).toBe(row?.until);
    expect(await move(await fileRequest(OWED), '2020-05-01')).toMatchObject({
      until: '2021-07-15',
    });
  });

  test('that was told is kept by the table itself', async () => {
    const filed = await fileRequest(far);
    await expect(
      query(`update submissions set delete_after = '2090-10-24' where reference = $1`, [
        filed.reference,
      ]),
    ).rejects.toThrow(/a_day_once_told_never_moves_later/u);
  });
});

describe('the service', () => {
  const warn = (today: string) =>
    maintenance.rpc('warn_of_deletion', { today, days: [90, 30, 15, 7, 1] });
  const warnings = ({ reference }: Filed) =>
    query(
      `select j.details ->> 'step' as step, o.recipient from journal j
       join outbox o on o.event_id = j.id and o.notice = 'service_deletion'
       join submissions s on s.id = j.submission_id where s.reference = $1 order by j.id`,
      [reference],
    );

  test('is warned before answers leave while it owes one, once for each step', async () => {
    const filed = await fileRequest({ ...OWED, deleteAfter: '2091-07-15' });
    for (const today of ['2091-04-15', '2091-04-16', '2091-04-20', '2091-07-01', '2091-07-14']) {
      expect((await warn(today)).error).toBeNull();
    }
    const recipient = 'voirie@petiteville.example';
    expect(await warnings(filed)).toEqual(['90', '15', '1'].map((step) => ({ step, recipient })));
  });

  test('is not warned of what has ended', async () => {
    const filed = await fileRequest({
      ...OWED,
      deleteAfter: '2091-07-15',
      proofUntil: '2091-07-15',
    });
    await warn('2091-07-14');
    expect(await warnings(filed)).toEqual([]);
  });
});
