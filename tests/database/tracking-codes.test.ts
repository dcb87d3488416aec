import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { aSource, openQuotas, passTime, refusalsOf } from '../support/quotas.ts';

/** A commune of its own: nobody else uses its quotas. */
const COMMUNE = 'essai-codes';
type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let tracking: Client;
let maintenance: Client;
beforeAll(async () => {
  intake = await actAsRole('intake', { commune: COMMUNE });
  tracking = await actAsRole('tracking', { commune: COMMUNE });
  maintenance = await actAsRole('maintenance', { commune: COMMUNE });
});
beforeEach(() => openQuotas(COMMUNE));

const file = async (quota: Record<string, unknown>) => {
  const filing = aFiling();
  const { error } = await intake.rpc('file_submission', { filing, quota });
  expect(error).toBeNull();
  return filing;
};
const pass = (interval: string) => passTime(COMMUNE, interval);

describe('codes of follow-up', () => {
  const attempt = (source: string | null, filing: Record<string, unknown>, hash?: string) =>
    tracking.rpc('try_tracking_code', {
      reference: filing.reference,
      tracking_code_hash: hash ?? filing.trackingCodeHash,
      source,
      per_hour: 3,
    });

  test('that are wrong too often are not looked at any more, right ones included', async () => {
    const filing = await file({});
    const source = aSource();
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await attempt(source, filing)).data).toEqual({ key: filing.submissionKey });
    }
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await attempt(source, filing, 'faux')).data).toEqual({ key: null });
    }
    const { error, status } = await attempt(source, filing);
    expect([status, error?.code]).toEqual([429, REFUSAL_CODES['too-many-codes'].code]);
    expect(Number(error?.details)).toBeGreaterThan(1000);
    expect(await refusalsOf(COMMUNE)).toEqual([
      { about: '_suivi', reason: 'too-many-codes', count: 1 },
    ]);
    expect((await attempt(aSource(), filing)).data).toEqual({ key: filing.submissionKey });
    await pass('20 minutes');
    expect((await attempt(source, filing)).data).toEqual({ key: filing.submissionKey });
  });
});

describe('what is known of sources', () => {
  test('is forgotten after three hours, in one’s own commune alone', async () => {
    await file({ source: aSource(), perSource: 10 });
    expect((await maintenance.rpc('forget_sources')).data).toBe(0);
    await pass('3 hours 1 minute');
    const other = await actAsRole('maintenance', { commune: 'petiteville' });
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
