import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { press } from '../support/file-form.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import {
  chunkSender,
  chunksOf,
  contentDigestOf,
  type ChunkSender,
} from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

/** A PDF of three chunks. */
const large = aPdf({ objects: `%${'x'.repeat(2 * CHUNK_BYTES)}` });
const [first = large, second = large, third = large] = chunksOf(large);
const folder = mkdtempSync(join(tmpdir(), 'parvis-chunks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where bytes are kept, and the names of the chunks that are there of a file. */
const stores = {
  'in the bucket': {
    settings: {},
    chunksThere: async (id: string) => {
      const sql = "select name from storage.objects where name like '%/chunks/' || $1 || '/%'";
      return (await query<{ name: string }>(sql, [id])).map(({ name }) => name.split('/').at(-1));
    },
  },
  'in a folder': {
    settings: { PARVIS_FILES: folder },
    chunksThere: (id: string) => readdir(join(folder, ownCommune(), 'chunks', id)).catch(() => []),
  },
};

describe.each(Object.entries(stores))('a file sent part by part, kept %s', (_where, store) => {
  let site: OpenSite;
  let sender: ChunkSender;
  beforeAll(() => {
    site = openSite(store.settings);
    sender = chunkSender(site);
  });
  const rowsOf = (id: string) =>
    query('select from attachment_chunks where attachment_id = $1', [id]);

  async function sendWhole() {
    const id = await sender.sendChunks(large);
    expect((await store.chunksThere(id)).toSorted()).toEqual(['0', '1', '2']);
    return { id, ...(await sender.finish(id)) };
  }

  test('is given to the form, which files it', async () => {
    const { status: code, reference = '' } = await sendWhole();
    expect(code).toBe(201);
    const reviewPage = await sendFiles(site, worksForm({ photos: reference }), []);
    expect([reviewPage.status, reviewPage.summary]).toEqual([200, []]);
    expect(reviewPage.text).toContain('plan.pdf (512 ko)');
    expect((await press(site, WORKS, reviewPage, 'confirmer')).status).toBe(303);
  });

  test('goes on after a cut with what is missing, in any order, parts coming twice', async () => {
    const { id } = await sender.announce(large.length);
    await sender.put(id, 2, third);
    await sender.put(id, 0, first);
    await sender.put(id, 0, first);
    expect(await sender.status(id)).toEqual({ status: 200, received: [0, 2] });
    expect(await sender.finish(id)).toEqual({ status: 409, received: [0, 2] });
    await sender.put(id, 1, second);
    const finished = await sender.finish(id);
    expect(finished.status).toBe(201);
    // Its answer was lost: it is asked again.
    const again = { status: 200, reference: finished.reference };
    expect(await sender.finish(id)).toMatchObject(again);
    expect(await sender.status(id)).toMatchObject(again);
    expect((await sender.put(id, 1, second)).status).toBe(409);
    expect([await rowsOf(id), await store.chunksThere(id)]).toEqual([[], []]);
  });

  test('takes the right part after a wrong one', async () => {
    const { id } = await sender.announce(large.length);
    await sender.put(id, 0, second);
    await sender.put(id, 1, second);
    await sender.put(id, 2, third);
    expect(await sender.put(id, 0, first)).toEqual({ status: 204 });
    expect((await sender.finish(id)).status).toBe(201);
  });

  test('is put together by one call at a time', async () => {
    const id = await sender.sendChunks(large);
    const said = await Promise.all(Array.from({ length: 8 }, () => sender.finish(id)));
    expect(said.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of said) expect([200, 201, 409]).toContain(status);
    expect((await sender.status(id)).reference).toMatch(/ pdf plan\.pdf$/u);
  });

  test('that is something else is refused by name once it is whole', async () => {
    const bytes = Buffer.from('<svg/>'.padEnd(100));
    const { id } = await sender.announce(bytes.length, { name: '../dessin.svg' });
    await sender.put(id, 0, bytes);
    const refused = await sender.finish(id);
    expect(refused.status).toBe(422);
    expect(refused.message).toMatch(/«.dessin\.svg.» n’est pas joint/u);
    expect((await sender.finish(id)).status).toBe(404);
    expect([await rowsOf(id), await store.chunksThere(id)]).toEqual([[], []]);
  });

  test('is taken back, on its way or whole', async () => {
    const { id: onItsWay } = await sender.announce(large.length);
    await sender.put(onItsWay, 1, second);
    expect(await sender.takeBack(onItsWay)).toEqual({ status: 204 });
    expect([await rowsOf(onItsWay), await store.chunksThere(onItsWay)]).toEqual([[], []]);

    const { id, reference = '' } = await sendWhole();
    expect(await sender.takeBack(id)).toEqual({ status: 204 });
    expect((await sender.status(id)).status).toBe(404);
    const page = await sendFiles(site, worksForm({ photos: reference }), []);
    expect(page.summary).toEqual([expect.stringContaining('« plan.pdf » n’est plus là')]);
  });

  test('is never taken back once it is filed', async () => {
    const { id, reference = '' } = await sendWhole();
    const reviewPage = await sendFiles(site, worksForm({ photos: reference }), []);
    await press(site, WORKS, reviewPage, 'confirmer');
    await sender.takeBack(id);
    expect((await sender.status(id)).reference).toBe(reference);
  });

  test('takes no part that changed on the way, or is too large or nowhere', async () => {
    const { id } = await sender.announce(large.length);
    const codes = [
      await sender.put(id, 0, first, contentDigestOf(large)),
      await sender.put(id, 0, large.subarray(0, CHUNK_BYTES + 1)),
      await sender.put(id, 'x', first),
      // Shorter than its place, longer than it, after the end.
      await sender.put(id, 0, first.subarray(1)),
      await sender.put(id, 2, first),
      await sender.put(id, 3, third),
      await sender.put(randomUUID(), 0, first),
    ].map(({ status }) => status);
    expect(codes).toEqual([400, 400, 400, 422, 422, 422, 409]);
    expect([await rowsOf(id), await store.chunksThere(id)]).toEqual([[], []]);
    expect(await sender.finish(id)).toEqual({ status: 409, received: [] });
  });
});
