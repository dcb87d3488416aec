import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { aNetwork, openQuotas, passTime, refusalsOf } from '../support/quotas.ts';
import { rowsOf } from '../support/stored.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
let intake: Client;
beforeAll(async () => {
  intake = await actAsRole('intake');
});
beforeEach(openQuotas);

const file = async (quota: Record<string, unknown>, changes: Record<string, unknown> = {}) => {
  const filing = aFiling(changes);
  const answer = await intake.rpc('file_submission', { filing, quota });
  const { error } = answer;
  if (error === null) return { filing, outcome: (answer.data as { outcome: string }).outcome };
  const outcome = error.message as 'proof-needed' | 'too-many';
  expect([answer.status, error.code]).toEqual([429, REFUSAL_CODES[outcome].code]);
  const [waitSeconds, strength] = [Number(error.details), Number(error.hint)];
  return { filing, outcome, waitSeconds, strength };
};
const outcomes = async (count: number, quota: Record<string, unknown>) => {
  const told: string[] = [];
  for (let turn = 0; turn < count; turn += 1) told.push((await file(quota)).outcome);
  return told;
};

describe('the quota of a source', () => {
  test('lets a first lot through, asks for a proof, then for patience', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 2 };
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'proof-needed']);
    const proven = { ...quota, proof: 4 };
    expect(await outcomes(3, proven)).toEqual(['stored', 'stored', 'too-many']);
    expect(await refusalsOf()).toEqual([
      { about: 'essai', reason: 'proof-needed', count: 1 },
      { about: 'essai', reason: 'too-many', count: 1 },
    ]);
  });

  test('asks for a proof that is stronger as less is left, and takes no weaker one', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 4 };
    await outcomes(4, quota);
    for (const strength of [1, 2, 3, 4]) {
      expect((await file({ ...quota, proof: strength - 1 })).strength).toBe(strength);
      expect((await file({ ...quota, proof: strength })).outcome).toBe('stored');
    }
    expect((await file({ ...quota, proof: 4 })).outcome).toBe('too-many');
  });

  test('says how long to wait, and keeps its word', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 2 };
    await outcomes(2, quota);
    const { filing, waitSeconds } = await file(quota);
    expect(await rowsOf(filing)).toEqual({ submissions: 0, receipts: 0, journal: 0, notices: 0 });
    expect(waitSeconds).toBeGreaterThan(1700);
    expect(waitSeconds).toBeLessThanOrEqual(1800);
    await passTime('25 minutes');
    expect((await file(quota)).outcome).toBe('proof-needed');
    await passTime('5 minutes');
    expect((await file(quota)).outcome).toBe('stored');
    await passTime('10 days');
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'proof-needed']);
  });

  test('is nobody else’s, and each procedure has its own', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 1 };
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
    expect((await file({ ...quota, networks: [aNetwork()] })).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('stored');
  });

  test('counts all procedures together too', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 5, perSource: 1 };
    expect((await file(quota)).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('proof-needed');
  });

  test('empties sooner under suspicion, which never refuses by itself', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 2, weight: 2 };
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
    const one = { networks: [aNetwork()], perSourceAndProcedure: 1, weight: 2 };
    expect((await file(one)).outcome).toBe('stored');
  });

  test('is not counted without a source', async () => {
    const quota = { networks: [], perSourceAndProcedure: 1, perSource: 1 };
    expect(await outcomes(3, quota)).toEqual(['stored', 'stored', 'stored']);
  });

  test('is kept under a digest, never under an address', async () => {
    const filing = aFiling();
    const quota = { networks: [{ digest: '203.0.113.7', times: 1 }], perSource: 10 };
    expect((await intake.rpc('file_submission', { filing, quota })).error?.code).toBe('23514');
  });
});

describe('a filing that came before', () => {
  test('takes nothing, and is never refused', async () => {
    const quota = {
      networks: [aNetwork()],
      perSourceAndProcedure: 2,
      perSource: 2,
      perProcedure: 500,
    };
    const { filing } = await file(quota);
    const again = async () =>
      (await intake.rpc('file_submission', { filing, quota })).data as { outcome: string };
    for (let turn = 0; turn < 5; turn += 1) expect((await again()).outcome).toBe('replayed');
    expect((await file(quota)).outcome).toBe('stored');
    expect((await file(quota)).outcome).toBe('proof-needed');
    expect((await again()).outcome).toBe('replayed');
    expect(await refusalsOf()).toHaveLength(1);
  });

  test('twenty times at once takes one', async () => {
    const quota = { networks: [aNetwork()], perSourceAndProcedure: 2, perProcedure: 500 };
    const filing = aFiling();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => intake.rpc('file_submission', { filing, quota })),
    );
    const told = answers.map(({ data }) => (data as { outcome: string }).outcome).sort();
    expect(told).toEqual([...Array.from({ length: 19 }, () => 'replayed'), 'stored']);
    expect(await outcomes(2, quota)).toEqual(['stored', 'proof-needed']);
  });
});

describe('the quota of a procedure', () => {
  test('is shared by everybody, to the last one, even at once', async () => {
    const quota = { perProcedure: 16 };
    const at = () => file({ ...quota, networks: [aNetwork()] });
    const told = await Promise.all(Array.from({ length: 24 }, at));
    expect(told.filter(({ outcome }) => outcome === 'stored')).toHaveLength(16);
    expect((await file({ ...quota, proof: 4 })).outcome).toBe('stored');
    expect((await file(quota, { procedure: 'autre' })).outcome).toBe('stored');
    await passTime('1 hour');
    expect((await file(quota)).outcome).toBe('stored');
  });
});
