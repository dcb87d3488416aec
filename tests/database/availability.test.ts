import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let commune: string;
let maintenance: Client;
let count = 0;
const MINUTE = 60_000;
let now = 0;
beforeAll(() => {
  now = Math.floor(Date.now() / MINUTE) * MINUTE - 120 * MINUTE;
});
beforeEach(async () => {
  count += 1;
  commune = await addCommune(`mesure-${count}`);
  maintenance = await actAsRole('maintenance', { commune });
});

const instant = (minute: number) => new Date(now + minute * MINUTE).toISOString();
const aRun = (first: number, last: number, broken: string[] = [], wasKeptApart = false) => ({
  ...{ first: instant(first), last: instant(last), broken, was_kept_apart: wasKeptApart },
});
const record = async (...runs: object[]) => maintenance.rpc('record_availability', { runs });
const stored = async () =>
  (
    await query<{ first: Date; last: Date; broken: string[] }>(
      `select from_minute as first, until_minute as last, broken from availability_runs
       where commune_id = $1 order by 1`,
      [commune],
    )
  ).map(({ first, last, broken }) => [
    (first.getTime() - now) / MINUTE,
    (last.getTime() - now) / MINUTE,
    broken.join(' '),
  ]);

describe('the record of availability', () => {
  test('makes one line of minutes that are alike, another when something changes or is missing', async () => {
    for (let minute = 0; minute < 5; minute += 1) await record(aRun(minute, minute));
    await record(aRun(5, 5, ['site']));
    await record(aRun(8, 8, ['site']));
    await record(aRun(9, 9, ['site'], true));
    expect(await stored()).toEqual([
      [0, 4, ''],
      [5, 5, 'site'],
      [8, 8, 'site'],
      [9, 9, 'site'],
    ]);
  });

  test('writes once what is said twice, and only the end of what is partly known', async () => {
    await record(aRun(0, 9));
    await record(aRun(0, 9), aRun(3, 3, ['site']), aRun(5, 14, ['mail']));
    expect(await stored()).toEqual([
      [0, 9, ''],
      [10, 14, 'mail'],
    ]);
  });

  test('is the same when several write at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_value, minute) => record(aRun(minute, minute), aRun(10, 10))),
    );
    const runs = await stored();
    const minutes = runs.reduce((sum, [first, last]) => sum + Number(last) - Number(first) + 1, 0);
    expect(minutes).toBeLessThanOrEqual(11);
    const ends = runs.flatMap(([first, last]) => [Number(first), Number(last)]);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  test('takes neither what is to come nor what is too old to be remembered', async () => {
    const day = 24 * 60;
    expect((await record(aRun(200, 200), aRun(-32 * day, -32 * day))).data).toBe(0);
    expect(await stored()).toEqual([]);
  });

  test('takes nothing but parts and whole minutes', async () => {
    expect((await record(aRun(0, 0, ['autre']))).error?.code).toBe('23514');
    expect((await record(aRun(0.5, 0.5))).error?.code).toBe('23514');
    expect(await stored()).toEqual([]);
  });

  test('is never changed, whoever tries, but at its end', async () => {
    await record(aRun(0, 9, ['site']));
    const REFUSED = REFUSAL_CODES['append-only'].code;
    for (const sql of [
      `update availability_runs set broken = '{}' where commune_id = $1`,
      `update availability_runs set until_minute = from_minute where commune_id = $1`,
      `update availability_runs set from_minute = from_minute - interval '1 hour' where commune_id = $1`,
      `delete from availability_runs where commune_id = $1`,
    ]) {
      await expect(query(sql, [commune])).rejects.toMatchObject({ code: REFUSED });
    }
    await expect(query('truncate availability_runs')).rejects.toMatchObject({ code: REFUSED });
    await expect(
      query('update incident_keys set kid = kid where commune_id = $1', [commune]),
    ).rejects.toMatchObject({ code: REFUSED });
    expect(await stored()).toEqual([[0, 9, 'site']]);
  });

  test('forgets what is older than thirteen months, and that alone', async () => {
    await query(
      `insert into availability_runs
       select $1, date_trunc('minute', now() - age), date_trunc('minute', now() - age), '{}', false
       from unnest(array['13 months 1 day', '12 months 20 days']::interval[]) age`,
      [commune],
    );
    await record(aRun(0, 0));
    expect(await stored()).toHaveLength(2);
  });

  test('tells the public what worked, and nothing else', async () => {
    await record(aRun(0, 4), aRun(5, 9, ['database', 'filing'], true));
    const tracking = await actAsRole('tracking', { commune });
    const read = await tracking.rpc('read_availability', { since: instant(2) });
    const iso = (minute: number) => expect.stringContaining(instant(minute).slice(0, 16)) as string;
    expect(read.data).toEqual([
      { first: iso(2), last: iso(4), broken: [], wasKeptApart: false },
      { first: iso(5), last: iso(9), broken: ['database', 'filing'], wasKeptApart: true },
    ]);
  });
});

describe('e-mails that wait', () => {
  const stalledFor = async () => (await maintenance.rpc('mail_stalled_for')).data as number | null;
  const age = (sql: string) => query(`update outbox set ${sql} where commune_id = $1`, [commune]);

  test('tell since when none left, and nothing where none waits', async () => {
    expect(await stalledFor()).toBeNull();
    const intake = await actAsRole('intake', { commune });
    await intake.rpc('file_submission', { filing: aFiling(), quota: {} });
    await age(`created_at = now() - interval '20 minutes'`);
    expect(await stalledFor()).toBeGreaterThanOrEqual(1200);
  });

  test('tell nothing of the mail server where another one left since', async () => {
    const intake = await actAsRole('intake', { commune });
    await intake.rpc('file_submission', { filing: aFiling(), quota: {} });
    await age(`created_at = now() - interval '20 minutes'`);
    await query(
      `update outbox set sent_at = now()
       where id = (select id from outbox where commune_id = $1 limit 1)`,
      [commune],
    );
    expect(await stalledFor()).toBeNull();
  });
});
