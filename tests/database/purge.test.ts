import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let maintenance: Client;

beforeAll(async () => {
  intake = await actAsRole('intake');
  maintenance = await actAsRole('maintenance');
});

const file = async (changes: Record<string, unknown> = {}) => {
  const filing = aFiling(changes);
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error).toBeNull();
  return filing;
};

describe('deletion', () => {
  const purge = (today: string, batch = 100) => maintenance.rpc('purge_expired', { today, batch });
  const exists = async ({ submissionKey }: Record<string, unknown>) =>
    (await query('select from submissions where submission_key = $1', [submissionKey])).length ===
    1;

  /** Received long ago: a deletion comes after the receipt. */
  const past = { receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' };

  test('comes the day after the promised day, with receipt and notices, and leaves a trace', async () => {
    const filing = await file({ ...past, deleteAfter: '2021-07-15' });
    const [submission] = await query<{ id: string }>(
      'select id from submissions where submission_key = $1',
      [filing.submissionKey],
    );
    expect((await purge('2021-07-15')).data).toBe(0);
    expect(await exists(filing)).toBe(true);
    expect((await purge('2021-07-16')).data).toBe(1);
    expect(await exists(filing)).toBe(false);
    for (const table of ['receipts', 'outbox']) {
      expect(
        await query(`select from ${table} where submission_id = $1`, [submission?.id]),
      ).toEqual([]);
    }
    const trace = await query<{ event: string }>(
      'select event from journal where submission_id = $1 order by id',
      [submission?.id],
    );
    expect(trace.map(({ event }) => event)).toEqual(['submission.received', 'submission.purged']);
  });

  test('waits for the archives where the law gives them a say', async () => {
    const filing = await file({ ...past, deleteAfter: '2021-07-15', finalDisposition: 'archive' });
    await purge('2026-01-01');
    expect(await exists(filing)).toBe(true);
  });

  test.each([['2999-01-01'], ['infinity'], [null]])(
    'never runs ahead of the calendar, nor without a day (%s)',
    async (today) => {
      expect((await maintenance.rpc('purge_expired', { today, batch: 100 })).error?.code).toBe(
        REFUSAL_CODES['ahead-of-calendar'].code,
      );
    },
  );

  test('of a day frees the notices that wait, even while one of them is being sent', async () => {
    const filing = await file({ ...past, deleteAfter: '2021-07-15' });
    const mailer = await actAsRole('mailer');
    const claimed = await mailer.rpc('claim_notices', { batch: 100, lease_seconds: 60 });
    const notice = (claimed.data as { id: string; reference: string }[]).find(
      ({ reference }) => reference === filing.reference,
    );
    expect((await purge('2021-07-16')).data).toBe(1);
    const { error } = await mailer.rpc('settle_notice', {
      notice_id: notice?.id,
      outcome: 'sent',
      error_code: null,
    });
    expect(error).toBeNull();
    expect(await query('select from outbox where id = $1', [notice?.id])).toEqual([]);
  });

  test('goes batch by batch, the latest first, and counts what is left', async () => {
    const late = await file({ ...past, deleteAfter: '2021-07-15' });
    const later = await file({ ...past, deleteAfter: '2021-03-15' });
    const left = async () =>
      (await maintenance.rpc('count_late', { today: '2021-07-16' })).data as { late: number };
    expect((await left()).late).toBe(2);
    expect((await purge('2021-07-16', 1)).data).toBe(1);
    expect([await exists(later), await exists(late)]).toEqual([false, true]);
    expect((await left()).late).toBe(1);
    expect((await purge('2021-07-16', 1)).data).toBe(1);
    expect((await left()).late).toBe(0);
  });

  test('touches no other commune', async () => {
    const other = await actAsRole('intake', { commune: await addCommune('ailleurs') });
    const filing = aFiling({ ...past, deleteAfter: '2021-07-15' });
    await other.rpc('file_submission', { filing, quota: {} });
    await purge('2026-01-01');
    expect(await exists(filing)).toBe(true);
  });
});
