import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { createReference } from '../../src/requests/reference.ts';
import type { SourceNetwork } from '../../src/web/client-source.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';
import { aNetwork, openQuotas, passTime, refusalsOf } from '../support/quotas.ts';
import { ownCommune } from '../support/shared-stack.ts';

const OPENED = { opened: true };

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
let tracking: Client;
let maintenance: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
  tracking = await actAsRole('tracking');
  maintenance = await actAsRole('maintenance');
});
beforeEach(openQuotas);

/** A reference of our own choice. */
const numbered = (number: number) => createReference(new Uint8Array(32).fill(number));
const file = async (quota: Record<string, unknown>, changes: Record<string, unknown> = {}) => {
  const filing = aFiling(changes);
  const { error } = await intake.rpc('file_submission', { filing, quota });
  expect(error).toBeNull();
  return filing;
};

describe('codes of follow-up', () => {
  const attempt = (
    networks: readonly SourceNetwork[],
    filing: Record<string, unknown>,
    {
      hash = filing.trackingCodeHash,
      hasWaited = false,
    }: { hash?: unknown; hasWaited?: boolean } = {},
  ) =>
    tracking.rpc('try_tracking_code', {
      reference: filing.reference,
      tracking_code_hash: hash,
      token_hash: randomBytes(32).toString('hex'),
      networks,
      per_hour: 12,
      has_waited: hasWaited,
    });
  const wrong = { hash: 'faux' };
  /** Tries wrong codes until one is not looked at. */
  const exhaust = async (networks: readonly SourceNetwork[], filing: Record<string, unknown>) => {
    for (let turn = 1; ; turn += 1) {
      const { error } = await attempt(networks, filing, wrong);
      if (error === null) continue;
      expect(error.code).toBe(REFUSAL_CODES['too-many-codes'].code);
      expect(Number(error.details)).toBeGreaterThan(0);
      return turn - 1;
    }
  };

  test('that are right cost nothing, however often they come', async () => {
    const filing = await file({});
    const networks = [aNetwork()];
    for (let turn = 0; turn < 20; turn += 1) {
      expect((await attempt(networks, filing)).data).toEqual(OPENED);
    }
  });

  test('that are wrong too often for one number wait, right ones included, and open then', async () => {
    const filing = await file({});
    const networks = [aNetwork()];
    expect(await exhaust(networks, filing)).toBe(3);
    expect((await attempt(networks, filing)).status).toBe(429);
    expect(await refusalsOf()).toEqual([{ about: '_suivi', reason: 'too-many-codes', count: 2 }]);
    expect((await attempt([aNetwork()], filing)).data).toEqual(OPENED);
    const waited = { hasWaited: true };
    expect((await attempt(networks, filing, waited)).data).toEqual(OPENED);
    expect((await attempt(networks, filing, { ...wrong, ...waited })).data).toEqual({
      opened: false,
    });
    await passTime('20 minutes');
    expect((await attempt(networks, filing)).data).toEqual(OPENED);
  });

  test('of a stranger, from the same address, cost the owner of another number nothing', async () => {
    const own = await file({}, { reference: numbered(1) });
    const networks = [aNetwork(), aNetwork(16)];
    for (let turn = 2; turn < 20; turn += 1) {
      await attempt(networks, { reference: numbered(turn) }, wrong);
    }
    await exhaust(networks, { reference: numbered(2) });
    expect((await attempt(networks, own)).data).toEqual(OPENED);
  });

  test('tried on many numbers are counted together, and write few rows', async () => {
    const networks = [aNetwork(), aNetwork(16)];
    const about = await file({});
    for (let turn = 2; turn < 14; turn += 1) {
      await attempt(networks, { reference: numbered(turn) }, wrong);
    }
    await attempt(networks, about, wrong);
    expect((await attempt(networks, about, wrong)).status).toBe(429);
    const rows = await query<{ about: string }>(
      'select about from quota_buckets where commune_id = $1',
      [ownCommune()],
    );
    for (const row of rows) expect(row.about).toMatch(/^_suivi(?:\/\d{1,4})?$/u);
  });
});

describe('what is known of sources', () => {
  test('is forgotten after three hours, in one’s own commune alone', async () => {
    await file({ networks: [aNetwork()], perSource: 10 });
    expect((await maintenance.rpc('forget_sources', { batch: 100 })).data).toBe(0);
    await passTime('3 hours 1 minute');
    const other = await actAsRole('maintenance', { commune: await addCommune('ailleurs') });
    await other.rpc('forget_sources', { batch: 100 });
    expect((await maintenance.rpc('forget_sources', { batch: 100 })).data).toBe(1);
  });
});

describe('counts of refusals', () => {
  test('are read by agents of the commune, and hold nobody', async () => {
    await intake.rpc('count_refusal', { about: 'essai', reason: 'honeypot' });
    await intake.rpc('count_refusal', { about: 'essai', reason: 'honeypot' });
    const agent = await actAsRole('agent');
    const { data } = await agent.from('refusals').select('about,reason,count');
    expect(data).toEqual([{ about: 'essai', reason: 'honeypot', count: 2 }]);
    const elsewhere = await actAsRole('agent', { commune: await addCommune('ailleurs') });
    expect((await elsewhere.from('refusals').select('count')).data).toEqual([]);
  });

  test.each([
    ['about a name', 'Benali', 'honeypot'],
    ['for a reason of one’s own', 'essai', 'Benali'],
  ])('take nothing %s', async (_what, about, reason) => {
    expect((await intake.rpc('count_refusal', { about, reason })).error?.code).toBe('23514');
  });
});
