import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let mailer: Client;

beforeAll(async () => {
  intake = await actAsRole('intake');
  mailer = await actAsRole('mailer');
});

interface Claimed {
  readonly id: string;
  readonly notice: string;
  readonly reference: string;
  readonly receipt: unknown;
}

const file = async (changes: Record<string, unknown> = {}) => {
  const filing = aFiling(changes);
  const { error } = await intake.rpc('file_submission', { filing, quota: {} });
  expect(error).toBeNull();
  return filing;
};
const claim = async (batch = 100, lease = 60) =>
  ((await mailer.rpc('claim_notices', { batch, lease_seconds: lease })).data ?? []) as Claimed[];
const settle = (id: string, outcome: string | null, code: string | null = null) =>
  mailer.rpc('settle_notice', { notice_id: id, outcome, error_code: code });
const row = async (id: string) =>
  (await query<Record<string, unknown>>('select * from outbox where id = $1', [id]))[0];
const makeDue = (id: string) =>
  query('update outbox set next_attempt_at = now() where id = $1', [id]);

describe('notices to send', () => {
  test('are claimed by one sender only, however many ask at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => file()));
    const batches = await Promise.all(Array.from({ length: 8 }, () => claim(5)));
    const ids = batches.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(20);
  });

  test('come back when their sender died', async () => {
    await file();
    const [first] = await claim(1, 0);
    const again = await claim(100);
    expect(again.map(({ id }) => id)).toContain(first?.id);
  });

  test('carry the receipt without any answer to the applicant, and nothing of it to the service', async () => {
    const filing = await file({
      notices: [
        { notice: 'acknowledgement', channel: 'email', recipient: 'samir@courriel.example' },
        { notice: 'service_notice', channel: 'email', recipient: 'voirie@petiteville.example' },
      ],
      receipt: { format: 1, title: 'Reçue', sent: [{ lines: ['Benali'] }] },
    });
    const claimed = (await claim()).filter(({ reference }) => reference === filing.reference);
    const [toApplicant, toService] = ['acknowledgement', 'service_notice'].map((kind) =>
      claimed.find(({ notice }) => notice === kind),
    );
    expect(toApplicant?.receipt).toEqual({ format: 1, title: 'Reçue' });
    expect(toService?.receipt).toBeNull();
    expect(JSON.stringify(claimed)).not.toContain('Benali');
  });

  test('once sent never come back', async () => {
    await file();
    const [notice] = await claim(1);
    await settle(notice?.id ?? '', 'sent');
    await makeDue(notice?.id ?? '');
    expect((await claim()).map(({ id }) => id)).not.toContain(notice?.id);
    expect((await row(notice?.id ?? ''))?.sent_at).not.toBeNull();
  });

  test('that fail are tried again later and later, at most every hour', async () => {
    await file();
    const [notice] = await claim(1);
    const id = notice?.id ?? '';
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await settle(id, 'failed', 'ECONNECTION 421');
      const [wait] = await query<{ s: number }>(
        'select extract(epoch from next_attempt_at - now())::int as s from outbox where id = $1',
        [id],
      );
      waits.push(Math.round((wait?.s ?? 0) / 60));
      await makeDue(id);
      await claim();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect((await row(id))?.abandoned_at).toBeNull();
  });

  test('that an address refuses are abandoned at once, and the journal says so', async () => {
    const filing = await file();
    const claimed = await claim();
    const notice = claimed.find(({ reference }) => reference === filing.reference);
    await settle(notice?.id ?? '', 'refused', 'EENVELOPE 550');
    expect((await row(notice?.id ?? ''))?.abandoned_at).not.toBeNull();
    const events = await query<{ event: string }>(
      `select event from journal where submission_id =
         (select id from submissions where submission_key = $1) order by id`,
      [filing.submissionKey],
    );
    expect(events.map(({ event }) => event)).toEqual(['submission.received', 'notice.abandoned']);
  });

  test('that fail for five days are abandoned, not those that waited so long for a first try', async () => {
    await file();
    const [notice] = await claim(1);
    const id = notice?.id ?? '';
    await query("update outbox set created_at = now() - interval '30 days' where id = $1", [id]);
    await settle(id, 'failed', 'EENVELOPE 550');
    expect(await row(id)).toMatchObject({ abandoned_at: null, is_waiting: true });
    const failing = 'update outbox set failing_since = now() - $2::interval where id = $1';
    for (const [since, isAbandoned] of [
      ['4 days', false],
      ['6 days', true],
    ] as const) {
      await query(failing, [id, since]);
      await settle(id, 'failed', 'EENVELOPE 550');
      expect((await row(id))?.abandoned_at !== null).toBe(isAbandoned);
    }
  });

  test('that nobody tried are given back at once', async () => {
    await file();
    const claimed = await claim();
    const ids = claimed.map(({ id }) => id);
    expect(await claim()).toEqual([]);
    await mailer.rpc('return_notices', { notice_ids: ids });
    expect((await claim()).map(({ id }) => id)).toEqual(ids);
    expect(await row(ids[0] ?? '')).toMatchObject({ attempts: 0, failing_since: null });
  });

  test('of another commune are out of reach', async () => {
    await file();
    const other = await actAsRole('mailer', { commune: await addCommune('ailleurs') });
    const claimed = await other.rpc('claim_notices', { batch: 100, lease_seconds: 1 });
    expect(claimed.data).toEqual([]);
    const [notice] = await claim(1);
    const sent = { notice_id: notice?.id ?? '', outcome: 'sent', error_code: null };
    await other.rpc('settle_notice', sent);
    expect((await row(notice?.id ?? ''))?.sent_at).toBeNull();
  });

  test.each([['lost'], [null]])('take no unknown outcome (%s)', async (outcome) => {
    await file();
    const [notice] = await claim(1);
    const before = await row(notice?.id ?? '');
    expect((await settle(notice?.id ?? '', outcome)).error?.code).toBe(
      REFUSAL_CODES['unknown-outcome'].code,
    );
    expect(await row(notice?.id ?? '')).toEqual(before);
  });
});
