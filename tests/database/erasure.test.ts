import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { OWED } from '../builders/owed-request.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, type Filed } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

let maintenance: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  maintenance = await actAsRole('maintenance');
});

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
    const late = await maintenance.rpc('count_late', { today: '2021-07-16' });
    expect(late.data).toEqual({ late: 0, owed: 1 });
    const left = await maintenance.rpc('purge_expired', { today: '2021-07-16', batch: 100 });
    expect(left.data).toBe(0);
  });

  test('are followed by nothing that a person would write on a page left open', async () => {
    const filed = await fileRequest(OWED);
    await erase();
    const refused = await recordAs('tracking', filed, anEvent('message.received'));
    expect(refused).toBe(REFUSAL_CODES['wrong-state'].code);
    expect(await contentsOf(filed)).toEqual([]);
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
