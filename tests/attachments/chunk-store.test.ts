import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purgeAttachments } from '../../src/attachments/purge-attachments.server.ts';
import type { DatabaseRole } from '../../src/database/token.ts';
import { aProcedure } from '../builders/content.ts';
import { aLargePdf } from '../builders/joined-files.ts';
import { databaseAs, storeAs } from '../support/file-store.ts';
import { openSite } from '../support/open-site.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { chunkSender, chunksOf, type ChunkSender } from '../support/send-chunks.ts';
import { startShakyGateway, type ShakyGateway } from '../support/shaky-gateway.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { WORKS } from '../support/works-form.ts';

/** Its own: it makes the bucket refuse. */
const own = useOwnStack();
let client: Client;
let shaky: ShakyGateway;
let sender: ChunkSender;
beforeAll(async () => {
  client = new Client({ connectionString: own.stack.supabase.databaseUrl });
  await client.connect();
  shaky = await startShakyGateway(own.stack.supabase.url);
  sender = chunkSender(openSite({ ...own.stack.environment, SUPABASE_URL: shaky.url }));
});
afterAll(async () => {
  await client.end();
  await shaky.stop();
});

const bucketAs = (role: DatabaseRole, claims = {}) => storeAs(own.stack.environment, role, claims);
const file = aLargePdf();
const [first = file, second = file] = chunksOf(file);
const chunks = [0, 1, 2];
const names = async (id: string) => {
  const sql = "select name from storage.objects where name like '%' || $1 || '%' order by name";
  return (await client.query<{ name: string }>(sql, [id])).rows.map(({ name }) => name);
};

describe('chunks in the bucket', () => {
  const refused = { code: 'STORAGE 403' };

  test('are added by intake alone, where they are awaited', async () => {
    const { id } = await sender.announce(file.length);
    const intake = bucketAs('intake');
    await expect(intake.putChunk(id, 1, second)).rejects.toMatchObject(refused);
    await sender.put(id, 1, second);
    await intake.putChunk(id, 1, second);
    for (const position of [0, 2, 3]) {
      await expect(intake.putChunk(id, position, second)).rejects.toMatchObject(refused);
    }
    await expect(intake.putChunk(randomUUID(), 1, second)).rejects.toMatchObject(refused);
    const elsewhere = bucketAs('intake', { commune: 'ailleurs' });
    await expect(elsewhere.putChunk(id, 1, second)).rejects.toMatchObject(refused);
    for (const role of ['agent', 'tracking', 'mailer', 'maintenance', 'scanner'] as const) {
      await expect(bucketAs(role).putChunk(id, 1, second)).rejects.toMatchObject(refused);
    }
    await sender.takeBack(id);
    await expect(intake.putChunk(id, 1, second)).rejects.toMatchObject(refused);
    expect(await names(id)).toEqual([]);
  });

  test('are read and deleted by nobody of another commune, and read by no agent', async () => {
    const id = await sender.sendChunks(file);
    expect(await bucketAs('intake').getChunk(id, 0)).toEqual(new Uint8Array(first));
    expect(
      await bucketAs('agent', { services: [aProcedure(WORKS).service] }).getChunk(id, 0),
    ).toBeUndefined();
    for (const role of ['intake', 'maintenance'] as const) {
      const elsewhere = bucketAs(role, { commune: 'ailleurs' });
      expect(await elsewhere.getChunk(id, 0)).toBeUndefined();
      await elsewhere.removeChunks([{ id, chunks }]);
    }
    expect((await sender.finish(id)).status).toBe(201);
  });

  test('that are lost or changed there are asked for again', async () => {
    const id = await sender.sendChunks(file);
    await bucketAs('intake').removeChunks([{ id, chunks: [1] }]);
    expect(await sender.finish(id)).toEqual({ status: 409, received: [0, 2] });
    await sender.put(id, 1, second);
    await bucketAs('intake').putChunk(id, 0, second);
    expect(await sender.finish(id)).toEqual({ status: 409, received: [1, 2] });
    await sender.put(id, 0, first);
    expect((await sender.finish(id)).status).toBe(201);
    expect(await bucketAs('scanner').get(id)).toEqual(new Uint8Array(file));
  });
});

describe('a bucket that does not answer', () => {
  const FILES = '/storage/v1/object/pieces';
  const purge = () =>
    purgeAttachments(databaseAs(own.stack.environment, 'maintenance'), bucketAs('maintenance'));

  test('is not said to have a chunk, and takes it afterwards', async () => {
    const { id } = await sender.announce(file.length);
    shaky.failNext(1, FILES);
    expect((await sender.put(id, 0, first)).status).toBe(503);
    expect(await sender.status(id)).toEqual({ status: 200, received: [] });
    expect((await sender.put(id, 0, first)).status).toBe(204);
    expect(await sender.status(id)).toEqual({ status: 200, received: [0] });
  });

  test('when a file is put together lets it be asked again at once', async () => {
    const id = await sender.sendChunks(file);
    shaky.failNext(1, FILES);
    expect((await sender.finish(id)).status).toBe(503);
    expect((await sender.finish(id)).status).toBe(201);
  });

  test('when chunks are deleted leaves them to the purge, of files that are kept or not', async () => {
    await client.query(`
      create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end';
      create trigger refuse before delete on storage.objects execute function refuse();`);
    const kept = await sender.sendChunks(file);
    const { status, reference } = await sender.finish(kept);
    const takenBack = await sender.sendChunks(file);
    expect([status, await sender.takeBack(takenBack)]).toEqual([201, { status: 204 }]);
    await client.query('drop trigger refuse on storage.objects');
    expect(await names(kept)).toHaveLength(4);
    expect(await names(takenBack)).toHaveLength(3);

    expect(await purge()).toBeGreaterThanOrEqual(1);
    expect(await names(kept)).toEqual([`${ownCommune()}/${kept}`]);
    expect(await names(takenBack)).toEqual([]);
    expect(await sender.status(kept)).toEqual({ status: 200, received: [], reference });
  });

  test('never hides a chunk from the purge: a file that is not finished leaves with them', async () => {
    const { id } = await sender.announce(file.length);
    await sender.put(id, 0, first);
    shaky.failNext(1, FILES);
    await sender.put(id, 1, second);
    await bucketAs('intake').putChunk(id, 1, second);
    await client.query("update attachments set begun_at = begun_at - interval '25 hours'");
    await purge();
    expect(await names(id)).toHaveLength(2);
    await client.query("update attachment_chunks set awaited_at = now() - interval '2 minutes'");
    await purge();
    expect(await names(id)).toEqual([]);
    expect((await client.query('select from attachment_chunks')).rowCount).toBe(0);
  });
});
