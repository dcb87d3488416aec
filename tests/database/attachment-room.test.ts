import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { DIGESTS, known, openAttachments } from '../support/attachments.ts';
import { addCommune, query } from '../support/database.ts';
import { aNetwork, refusalsOf } from '../support/quotas.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const MEGABYTE = 1_000_000;
let files: Awaited<ReturnType<typeof openAttachments>>;
let intake: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  files = await openAttachments();
  intake = await actAsRole('intake');
});

/** Announces a file, and says which refusal came. */
async function announce(size: number, quota: object, id: string = randomUUID()) {
  const attachment = { id, procedure: 'essai', field: 'a', name: 'a.pdf', size };
  const { error } = await intake.rpc('begin_attachment', { attachment, quota });
  return error?.code;
}
const { code: tooMany } = REFUSAL_CODES['too-many'];
const { code: noRoom } = REFUSAL_CODES['no-room'];
const { code: busy } = REFUSAL_CODES['uploads-busy'];

describe('room for files that no filing carries yet', () => {
  test('has a ceiling for each source, that nobody else feels, and that comes back', async () => {
    const quota = { networks: [aNetwork()], unsentOfSource: 2 * MEGABYTE };
    const first = randomUUID();
    expect(await announce(MEGABYTE, quota, first)).toBeUndefined();
    expect(await announce(MEGABYTE, quota)).toBeUndefined();
    expect(await announce(1, quota)).toBe(tooMany);
    expect(await announce(MEGABYTE, { ...quota, networks: [aNetwork()] })).toBeUndefined();
    expect(await announce(MEGABYTE, quota, first)).toBeUndefined();
    await files.remove(first);
    expect(await announce(MEGABYTE, quota)).toBeUndefined();
  });

  test('is a quarter of it all at most for the sources of one network', async () => {
    const wide = aNetwork(16);
    const from = (network = wide) => ({
      networks: [aNetwork(), network],
      ...{ unsentOfSource: 2 * MEGABYTE, unsentOfAll: 1000 * MEGABYTE },
    });
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await announce(MEGABYTE, from())).toBeUndefined();
    }
    expect(await announce(MEGABYTE, { ...from(), unsentOfAll: 12 * MEGABYTE })).toBe(tooMany);
    expect(await announce(MEGABYTE, from(aNetwork(16)))).toBeUndefined();
  });

  test('is taken by small files as by one chunk', async () => {
    const quota = { networks: [aNetwork()], unsentOfSource: 4 * CHUNK_BYTES };
    const said: (string | undefined)[] = [];
    for (let turn = 0; turn < 5; turn += 1) said.push(await announce(1, quota));
    expect(said).toEqual([undefined, undefined, undefined, undefined, tooMany]);
  });

  test('has a ceiling for all, and each refusal is counted', async () => {
    const commune = await addCommune('place-de-tous');
    const client = await actAsRole('intake', { commune });
    const rpc = (size: number) =>
      client.rpc('begin_attachment', {
        attachment: { id: randomUUID(), procedure: 'essai', field: 'a', name: 'a', size },
        quota: { networks: [aNetwork()], unsentOfAll: 3 * MEGABYTE },
      });
    // Announced at the same instant: they never share the last room.
    const said = await Promise.all(Array.from({ length: 8 }, () => rpc(MEGABYTE)));
    const codes = said.map(({ error }) => error?.code);
    expect(codes.filter((code) => code === undefined).length).toBeLessThanOrEqual(3);
    for (const code of codes) expect([undefined, noRoom, busy, '55P03']).toContain(code);
    while ((await rpc(MEGABYTE)).error === null);
    expect((await rpc(MEGABYTE)).error).toMatchObject({ code: noRoom, details: '3600' });
    const [sum] = await query<{ sum: string }>(
      'select sum(size) from attachments where commune_id = $1',
      [commune],
    );
    expect(Number(sum?.sum)).toBe(3 * MEGABYTE);
    expect(await refusalsOf(commune)).toMatchObject([{ about: 'essai', reason: 'no-room' }]);
  });

  test('keeps no more than a digest of a source, for three hours', async () => {
    const id = randomUUID();
    await announce(10, { networks: [aNetwork()] }, id);
    const rows = () => query('select from attachment_sources where attachment_id = $1', [id]);
    expect(await rows()).toHaveLength(1);
    const old = "update attachment_sources set begun_at = begun_at - interval '181 minutes'";
    await query(`${old} where attachment_id = $1`, [id]);
    await files.claimOrphans();
    expect(await rows()).toEqual([]);
    expect((await known(id)).files).toHaveLength(1);
  });
});

describe('parts of files', () => {
  test('and endings take from the quota of their source, the same part again and again too', async () => {
    const id = await files.announce();
    const quota = { networks: [aNetwork()], perHour: 3 };
    const put = (digest = DIGESTS[0]) =>
      intake.rpc('await_chunk', { attachment_id: id, position: 1, size: 7, digest, quota });
    expect((await put()).data).toBe('awaited');
    expect((await put(DIGESTS[1])).data).toBe('awaited');
    const finish = () =>
      intake.rpc('begin_finish', { attachment_id: id, finisher: randomUUID(), quota });
    expect(await finish()).toMatchObject({ error: null, data: null });
    expect((await put()).error).toMatchObject({ code: tooMany });
    expect((await finish()).error).toMatchObject({ code: tooMany });
    // What was refused changed nothing.
    expect((await known(id)).chunks).toMatchObject([{ digest: DIGESTS[1] }]);
  });
});

describe('calls for files', () => {
  let holder: Client;
  beforeAll(async () => {
    holder = new Client({ connectionString: sharedStack().databaseUrl });
    await holder.connect();
  });
  afterAll(() => holder.end());

  test('are eight at once at most, and filings go on', async () => {
    const id = await files.announce();
    await holder.query('begin');
    await holder.query(
      "select pg_advisory_xact_lock(hashtext('parvis files ' || $1), door) from generate_series(1, 8) door",
      [ownCommune()],
    );
    expect(await announce(10, {})).toBe(busy);
    const about = { attachment_id: id, position: 1, size: 7, digest: DIGESTS[0] };
    expect((await intake.rpc('await_chunk', about)).error?.code).toBe(busy);
    expect((await intake.rpc('remove_attachment', { attachment_id: id })).error?.code).toBe(busy);

    const filed = await intake.rpc('file_submission', { filing: aFiling(), quota: {} });
    expect(filed.data).toMatchObject({ outcome: 'stored' });
    await holder.query('rollback');
    expect((await intake.rpc('await_chunk', about)).data).toBe('awaited');
  });

  test('wait a second at most for a file that another one holds', async () => {
    const id = await files.announce();
    await holder.query('begin');
    await holder.query('select from attachments where id = $1 for update', [id]);
    const about = { attachment_id: id, position: 1, size: 7, digest: DIGESTS[0] };
    expect((await intake.rpc('await_chunk', about)).error?.code).toBe('55P03');
    await holder.query('rollback');
  });
});

test('what is taken back or refused before a byte was kept leaves no trace', async () => {
  const taken = await files.announce();
  expect(await files.remove(taken)).toBe(true);
  const refused = await files.announce();
  await files.settle(refused, 'removed');
  const partly = await files.receive();
  await files.beginFinish(partly);
  await files.settle(partly, 'removed');
  expect((await known(partly)).files).toHaveLength(1);
  await files.forgetChunks(partly);
  for (const id of [taken, refused, partly]) expect((await known(id)).files).toEqual([]);
});
