import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { rowsOf } from '../support/stored.ts';

/** A commune of its own: nobody else uses its quotas. */
const COMMUNE = 'essai-quotas';
type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let tracking: Client;
let maintenance: Client;

beforeAll(async () => {
  await query('insert into communes values ($1, $1) on conflict do nothing', [COMMUNE]);
  intake = await actAsRole('intake', { commune: COMMUNE });
  tracking = await actAsRole('tracking', { commune: COMMUNE });
  maintenance = await actAsRole('maintenance', { commune: COMMUNE });
});
beforeEach(async () => {
  await query('delete from quota_buckets where commune_id = $1', [COMMUNE]);
  await query('delete from refusals where commune_id = $1', [COMMUNE]);
});

const aSource = () => randomBytes(16).toString('base64url');
const file = async (quota: Record<string, unknown>, changes: Record<string, unknown> = {}) => {
  const filing = aFiling(changes);
  const { data, error } = await intake.rpc('file_within_limits', { filing, quota });
  expect(error).toBeNull();
  return { filing, ...(data as { outcome: string; waitSeconds?: number }) };
};
const outcomes = async (count: number, quota: Record<string, unknown>) => {
  const told: string[] = [];
  for (let turn = 0; turn < count; turn += 1) told.push((await file(quota)).outcome);
  return told;
};
/** Makes the buckets older, as if time had passed. */
const pass = (interval: string) =>
  query('update quota_buckets set refilled_at = refilled_at - $1::interval where commune_id = $2', [
    interval,
    COMMUNE,
  ]);
const refusals = () =>
  query<{ about: string; reason: string; count: number }>(
    'select about, reason, count from refusals where commune_id = $1 order by reason',
    [COMMUNE],
  );

describe('the quota of a source', () => {
  test('lets a first lot through, asks for a proof, then for patience', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 2 };
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'proof-needed']);
    const proven = { ...quota, isProven: true };
    expect(await outcomes(3, proven)).toEqual(['stored', 'stored', 'too-many']);
    expect(await refusals()).toEqual([
      { about: 'essai', reason: 'proof-needed', count: 1 },
      { about: 'essai', reason: 'too-many', count: 1 },
    ]);
  });

  test('says how long to wait, and keeps its word', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 2 };
    await outcomes(2, quota);
    const { filing, waitSeconds } = await file(quota);
    expect(await rowsOf(filing)).toEqual({ submissions: 0, receipts: 0, journal: 0, notices: 0 });
    expect(waitSeconds).toBeGreaterThan(1700);
    expect(waitSeconds).toBeLessThanOrEqual(1800);
    await pass('25 minutes');
    expect((await file(quota)).outcome).toBe('proof-needed');
    await pass('5 minutes');
    expect((await file(quota)).outcome).toBe('stored');
    await pass('10 days');
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'proof-needed']);
  });

  test('is nobody else’s, and each procedure has its own', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 1 };
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
    expect((await file({ ...quota, source: aSource() })).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('stored');
  });

  test('counts all procedures together too', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 5, perSource: 1 };
    expect((await file(quota)).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('proof-needed');
  });

  test('empties sooner under suspicion, which never refuses by itself', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 2, weight: 2 };
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
    const one = { source: aSource(), perSourceAndProcedure: 1, weight: 2 };
    expect((await file(one)).outcome).toBe('stored');
  });

  test('is not counted without a source', async () => {
    const quota = { source: null, perSourceAndProcedure: 1, perSource: 1 };
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'stored']);
  });

  test('is kept under a digest, never under an address', async () => {
    const filing = aFiling();
    const quota = { source: '203.0.113.7', perSource: 10 };
    expect((await intake.rpc('file_within_limits', { filing, quota })).error?.code).toBe('23514');
  });
});

describe('a filing that came before', () => {
  test('takes nothing, and is never refused', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 2, perSource: 2, perProcedure: 500 };
    const { filing } = await file(quota);
    const again = async () =>
      (await intake.rpc('file_within_limits', { filing, quota })).data as { outcome: string };
    for (let turn = 0; turn < 5; turn += 1) expect((await again()).outcome).toBe('replayed');
    expect((await file(quota)).outcome).toBe('stored');
    expect((await file(quota)).outcome).toBe('proof-needed');
    expect((await again()).outcome).toBe('replayed');
    expect(await refusals()).toHaveLength(1);
  });

  test('twenty times at once takes one', async () => {
    const quota = { source: aSource(), perSourceAndProcedure: 2, perProcedure: 500 };
    const filing = aFiling();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => intake.rpc('file_within_limits', { filing, quota })),
    );
    const told = answers.map(({ data }) => (data as { outcome: string }).outcome).sort();
    expect(told).toEqual([...Array.from({ length: 19 }, () => 'replayed'), 'stored']);
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
  });
});

describe('the quota of a procedure', () => {
  test('is shared by everybody, to the last one, even at once', async () => {
    const quota = { perProcedure: 16 };
    const at = () => file({ ...quota, source: aSource() });
    const told = await Promise.all(Array.from({ length: 24 }, at));
    expect(told.filter(({ outcome }) => outcome === 'stored')).toHaveLength(16);
    expect((await file({ ...quota, isProven: true })).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('stored');
    await pass('1 hour');
    expect((await file(quota)).outcome).toBe('stored');
  });
});

describe('codes of follow-up', () => {
  const attempt = async (source: string | null, filing: Record<string, unknown>, hash?: string) =>
    (
      await tracking.rpc('try_tracking_code', {
        reference: filing.reference,
        tracking_code_hash: hash ?? filing.trackingCodeHash,
        source,
        per_hour: 3,
      })
    ).data as { key?: string | null; waitSeconds?: number };

  test('that are wrong too often are not looked at any more, right ones included', async () => {
    const { filing } = await file({});
    const source = aSource();
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await attempt(source, filing)).key).toBe(filing.submissionKey);
    }
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await attempt(source, filing, 'faux')).toEqual({ key: null });
    }
    const refused = await attempt(source, filing);
    expect(refused.key).toBeUndefined();
    expect(refused.waitSeconds).toBeGreaterThan(1000);
    expect(await refusals()).toEqual([{ about: '_suivi', reason: 'too-many-codes', count: 1 }]);
    expect((await attempt(aSource(), filing)).key).toBe(filing.submissionKey);
    await pass('20 minutes');
    expect((await attempt(source, filing)).key).toBe(filing.submissionKey);
  });
});

describe('what is known of sources', () => {
  test('is forgotten after three hours, in one’s own commune alone', async () => {
    await file({ source: aSource(), perSource: 10 });
    expect((await maintenance.rpc('forget_sources')).data).toBe(0);
    await pass('3 hours 1 minute');
    const other = await actAsRole('maintenance', { commune: 'admiville' });
    await other.rpc('forget_sources');
    expect((await maintenance.rpc('forget_sources')).data).toBe(1);
  });
});

describe('counts of refusals', () => {
  test('are read by agents of the commune, and hold nobody', async () => {
    await intake.rpc('count_refusal', { about: 'essai', reason: 'honeypot' });
    await intake.rpc('count_refusal', { about: 'essai', reason: 'honeypot' });
    const agent = await actAsRole('agent', { commune: COMMUNE });
    const { data } = await agent.from('refusals').select('about,reason,count');
    expect(data).toEqual([{ about: 'essai', reason: 'honeypot', count: 2 }]);
    const elsewhere = await actAsRole('agent', { commune: 'ailleurs' });
    expect((await elsewhere.from('refusals').select('count')).data).toEqual([]);
  });

  test.each([
    ['about a name', 'Benali', 'honeypot'],
    ['for a reason of one’s own', 'essai', 'Benali'],
  ])('take nothing %s', async (_what, about, reason) => {
    expect((await intake.rpc('count_refusal', { about, reason })).error?.code).toBe('23514');
  });
});
