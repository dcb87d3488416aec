import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { aFiling } from '../builders/filing.ts';
import { age, known, openAttachments } from '../support/attachments.ts';
import { query } from '../support/database.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

let files: Awaited<ReturnType<typeof openAttachments>>;
beforeAll(async () => {
  files = await openAttachments();
});

describe('what is still on its way', () => {
  test('keeps its file from the purge, and is not forgotten, until it cannot come any more', async () => {
    const id = await files.announce();
    await files.awaitChunk(id, 0, CHUNK_BYTES);
    await files.remove(id);
    await files.forgetChunks(id);
    expect((await known(id)).chunks).toHaveLength(1);
    expect(await files.claimOrphans()).not.toContainEqual(expect.objectContaining({ id }));
    const old = "update attachment_chunks set awaited_at = now() - interval '2 minutes'";
    await query(`${old} where attachment_id = $1`, [id]);
    expect(await files.claimOrphans()).toContainEqual({ id, chunks: [0] });
  });

  test('keeps its file from the purge while it is put together', async () => {
    const id = await files.receive();
    await files.beginFinish(id);
    await files.remove(id);
    expect(await files.claimOrphans()).not.toContainEqual(expect.objectContaining({ id }));
    await query('update attachments set finishing_until = now() where id = $1', [id]);
    expect(await files.claimOrphans()).toContainEqual({ id, chunks: [0, 1] });
  });

  test('or already there, is never forgotten while its file waits for it', async () => {
    const id = await files.receive();
    await files.forgetChunks(id);
    expect((await known(id)).chunks).toHaveLength(2);
  });
});

/** Files a request in a transaction that is not committed yet, does something, then commits. */
async function whileFiling(id: string, run: (filer: Client) => Promise<void>) {
  const filer = new Client({ connectionString: sharedStack().databaseUrl });
  await filer.connect();
  try {
    const claims = JSON.stringify({ role: 'intake', commune: ownCommune() });
    await filer.query('begin');
    await filer.query("select set_config('request.jwt.claims', $1, true)", [claims]);
    await filer.query('set local role intake');
    await filer.query('select public.file_submission($1, $2)', [
      aFiling({ attachments: [id] }),
      {},
    ]);
    await run(filer);
  } finally {
    await filer.end();
  }
}

/** Resolves once somebody waits for a transaction. */
async function blockedBy(holder: Client) {
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  const sql = 'select from pg_stat_activity where $1 = any (pg_blocking_pids(pid))';
  while ((await query(sql, [rows[0]?.pid])).length === 0);
}

describe('a file that a filing joins at the same instant', () => {
  const keep = async () => {
    const id = await files.receive();
    await files.settle(id);
    await age(id);
    return id;
  };

  test('is not taken back: who asks waits, then is told', async () => {
    const id = await keep();
    await whileFiling(id, async (filer) => {
      const removed = files.remove(id);
      await blockedBy(filer);
      await filer.query('commit');
      expect(await removed).toBe(false);
    });
    expect((await known(id)).files).toMatchObject([{ state: 'pending' }]);
  });

  test('is not purged', async () => {
    const id = await keep();
    await whileFiling(id, async (filer) => {
      expect(await files.claimOrphans()).not.toContainEqual(expect.objectContaining({ id }));
      await filer.query('commit');
    });
    expect(await files.claimOrphans()).not.toContainEqual(expect.objectContaining({ id }));
    expect((await known(id)).files).toMatchObject([{ state: 'pending' }]);
  });
});
