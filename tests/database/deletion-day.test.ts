import { beforeAll, describe, expect, test } from 'vitest';
import { anEvent } from '../builders/event.ts';
import { OWED } from '../builders/owed-request.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileRequest, recordAs, type Filed } from '../support/record-as.ts';

let maintenance: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  maintenance = await actAsRole('maintenance');
});

const daysOf = async ({ reference }: Filed) =>
  (
    await query<{ until: string; proof: string | null }>(
      `select delete_after::text as until, proof_until::text as proof
       from submissions where reference = $1`,
      [reference],
    )
  )[0];

describe('the day of deletion', () => {
  const move = async (filed: Filed, deleteAfter: string, proofUntil: string | null = null) => {
    const clocks = { clock: 'stopped', implicitDecisionOn: null, deleteAfter, proofUntil };
    await recordAs('tracking', filed, anEvent('request.withdrawn', { clocks }));
    return daysOf(filed);
  };
  const far = { deleteAfter: '2090-10-23', proofUntil: null };

  test('moves sooner with an event, and never past the day that was told', async () => {
    expect(await move(await fileRequest(far), '2088-01-01')).toMatchObject({ until: '2088-01-01' });
    expect(await move(await fileRequest(far), '2099-01-01')).toMatchObject({ until: '2090-10-23' });
  });

  test('is never less than a month away, but on the day that was told', async () => {
    const soon = new Date(Date.now() + 29 * 86_400_000).toISOString().slice(0, 10);
    const row = await move(await fileRequest(far), '2026-05-01', '2026-05-01');
    expect((row?.until ?? '') > soon).toBe(true);
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
       join outbox o on o.event_id = j.id and o.notice = 'service_warning'
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
