import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { aNetwork } from '../support/quotas.ts';
import { fileRequest, recordAs, type Filed } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

let intake: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  intake = await actAsRole('intake');
});

const receipt = {
  notice: 'acknowledgement',
  channel: 'email',
  recipient: 'samir@courriel.example',
};

/** Files from a connection, which these digests may stand for. */
async function fileFrom(network: { digest: string }, aliases: readonly string[], changes = {}) {
  const filing = aFiling(changes);
  const quota = {
    ...{ networks: [network, aNetwork(16)], aliases, proof: 0 },
    ...{ perSource: 120, perSourceAndProcedure: 40 },
  };
  const { data, error } = await intake.rpc('file_submission', { filing, quota });
  return { filing, outcome: error?.code ?? (data as { outcome: string }).outcome };
}

/** A request that came from a connection. */
async function requestFrom(network: { digest: string }, changes = {}): Promise<Filed> {
  const filed = await fileRequest(changes);
  await query(
    `insert into submission_sources (submission_id, commune_id, source)
     select id, commune_id, $2 from submissions where reference = $1`,
    [filed.reference, network.digest],
  );
  return filed;
}
const marks = async () =>
  (
    (await (await actAsRole('agent', { services: ['voirie'] })).rpc('slowed_sources')).data as {
      reference: string;
      isMarked: boolean;
    }[]
  ).map(({ reference, isMarked }) => ({ reference, isMarked }));

describe('an abusive sending', () => {
  test('is told first, and counts so once the time to answer is over', async () => {
    const filed = await requestFrom(aNetwork(), { contactEmail: 'samir@courriel.example' });
    const mark = (countsOn: string, changes = {}) =>
      recordAs('agent', filed, anEvent('abuse.marked', { countsOn, ...changes }));
    const early = REFUSAL_CODES['person-not-told'].code;
    expect(await mark('2026-05-04')).toBe(early);
    await recordAs('agent', filed, anEvent('abuse.warned', { countsOn: '2026-05-04' }));
    expect(await marks()).toContainEqual({ reference: filed.reference, isMarked: false });
    // Seven days were given.
    expect(await mark('2026-05-10')).toBe(early);
    expect(await mark('2026-05-11')).toMatchObject({ outcome: 'recorded' });
    expect(await marks()).toContainEqual({ reference: filed.reference, isMarked: true });
  });

  test('counts so at once only where nobody can be told', async () => {
    const untold = { details: { nature: 'number', scope: 'request', lasts: 'P30D' } };
    const filed = await requestFrom(aNetwork());
    expect(await recordAs('agent', filed, anEvent('abuse.marked', untold))).toBe(
      REFUSAL_CODES['person-not-told'].code,
    );
    expect(await recordAs('agent', filed, anEvent('abuse.marked'))).toMatchObject({
      outcome: 'recorded',
    });
  });

  test('is lifted: nothing is slowed down any more', async () => {
    const network = aNetwork();
    const filed = await requestFrom(network);
    await recordAs('agent', filed, anEvent('abuse.marked'));
    await recordAs('agent', filed, anEvent('abuse.lifted'));
    expect((await marks()).map(({ reference }) => reference)).not.toContain(filed.reference);
  });

  test('is said by agents alone, and the journal keeps who, when and why without a name', async () => {
    const filed = await requestFrom(aNetwork());
    for (const role of ['tracking', 'maintenance'] as const) {
      expect(await recordAs(role, filed, anEvent('abuse.marked'))).toBe(
        REFUSAL_CODES['event-not-allowed'].code,
      );
    }
    await recordAs('agent', filed, anEvent('abuse.marked'));
    const rows = await query<{ actor_id: string; details: object }>(
      `select j.actor_id, j.details from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'abuse.marked'`,
      [filed.reference],
    );
    expect(rows).toMatchObject([{ actor_id: 'agent-1', details: { nature: 'number' } }]);
    expect(JSON.stringify(rows)).not.toMatch(/Claire|Deux cents/u);
  });
});

describe('a connection from which abusive sendings came', () => {
  const network = aNetwork();
  beforeAll(async () => {
    const filed = await requestFrom(network);
    await recordAs('agent', filed, anEvent('abuse.marked'));
  });

  test('still files, and its acknowledgement stays on its page', async () => {
    const today = aNetwork();
    const { filing, outcome } = await fileFrom(today, [today.digest, network.digest], {
      notices: [receipt],
    });
    expect(outcome).toBe('stored');
    const tracking = await actAsRole('tracking');
    const { data } = await tracking.rpc('read_receipt', { token_hash: filing.tokenHash });
    expect(data).toMatchObject({ isNotMailed: true });
  });

  test('has a tenth of its quota, then a proof of work opens it still', async () => {
    const today = aNetwork();
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      answers.push((await fileFrom(today, [network.digest])).outcome);
    }
    // Four an hour and not forty, half of twice as many without a proof.
    const proof = REFUSAL_CODES['proof-needed'].code;
    expect(answers).toEqual(['stored', 'stored', 'stored', 'stored', proof, proof]);
    const quota = {
      ...{ networks: [today, aNetwork(16)], aliases: [network.digest], proof: 4 },
      ...{ perSource: 120, perSourceAndProcedure: 40 },
    };
    const { data } = await intake.rpc('file_submission', { filing: aFiling(), quota });
    expect(data).toMatchObject({ outcome: 'stored' });
  });

  test('slows down nobody else, of its network or of any other', async () => {
    const neighbour = aNetwork();
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      answers.push((await fileFrom(neighbour, [neighbour.digest])).outcome);
    }
    expect(new Set(answers)).toEqual(new Set(['stored']));
  });

  test('is forgotten after its time, and that of any filing after three days', async () => {
    const { filing } = await fileFrom(aNetwork(), []);
    const known = () =>
      query(
        `select from submission_sources k join submissions s on s.id = k.submission_id
         where s.reference = $1`,
        [filing.reference],
      );
    expect(await known()).toHaveLength(1);
    const later = (table: string, column: string, interval: string) =>
      query(`update ${table} set ${column} = ${column} - $2::interval where commune_id = $1`, [
        ...[ownCommune(), interval],
      ]);
    await later('submission_sources', 'filed_at', '73 hours');
    await later('abusive_sources', 'until', '31 days');
    const maintenance = await actAsRole('maintenance');
    expect((await maintenance.rpc('forget_abuse')).error).toBeNull();
    expect(await known()).toEqual([]);
    expect(await marks()).toEqual([]);
    const { outcome } = await fileFrom(aNetwork(), [network.digest]);
    expect(outcome).toBe('stored');
  });
});
