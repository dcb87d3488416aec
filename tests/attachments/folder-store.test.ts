import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreFullError } from '../../src/attachments/file-store.server.ts';
import { createFolderStore } from '../../src/attachments/folder-store.server.ts';
import { aLargePdf, aPdf } from '../builders/joined-files.ts';
import { press } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { chunkSender } from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const everything = () => readdirSync(folder, { recursive: true }).map(String);

/** Megabytes that are free where files are kept, and a few more: what a full disk is to this store. */
async function moreThanFree(): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  return String(Math.ceil((bavail * bsize) / 1_000_000) + 1000);
}

describe('a disk that is nearly full', () => {
  test('refuses files with words, by both ways, keeps nothing of them, and lets filings go on', async () => {
    const site = openSite({ PARVIS_FILES: folder, PARVIS_FILES_RESERVE: await moreThanFree() });
    const sender = chunkSender(site);
    const { id } = await sender.announce(aPdf().length);
    const put = await sender.put(id, 0, aPdf());
    expect(put).toMatchObject({
      status: 429,
      message: expect.stringMatching(/place.*mairie/u) as string,
    });
    const page = await sendFiles(site, worksForm(), [['photos', 'plan.pdf', aPdf()]]);
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringMatching(/« plan\.pdf ».*place.*mairie/u)]);
    expect(everything().filter((name) => !name.includes('chunks'))).toEqual([ownCommune()]);

    const reviewPage = await sendFiles(site, worksForm(), []);
    expect((await press(site, WORKS, reviewPage, 'confirmer')).status).toBe(303);
  });

  test('takes files again once there is room', async () => {
    const sender = chunkSender(openSite({ PARVIS_FILES: folder, PARVIS_FILES_RESERVE: '1' }));
    expect((await sender.finish(await sender.sendChunks(aLargePdf()))).status).toBe(201);
  });
});

test('a write that fails leaves nothing behind', async () => {
  const store = createFolderStore(folder, { reserve: 0 });
  const id = randomUUID();
  // A folder is in its place: the last step fails.
  mkdirSync(join(folder, id, 'in the way'), { recursive: true });
  await expect(store.put(id, aPdf())).rejects.toMatchObject({ name: 'DatabaseUnavailableError' });
  expect(everything().filter((name) => name.endsWith('.part'))).toEqual([]);
  const full = createFolderStore(folder, { reserve: Number.MAX_SAFE_INTEGER });
  await expect(full.put(randomUUID(), aPdf())).rejects.toBeInstanceOf(StoreFullError);
});

test('what a process that was killed left is swept after an hour, not before', async () => {
  const store = createFolderStore(folder, { reserve: 0 });
  const id = randomUUID();
  await store.put(id, aPdf());
  await store.putChunk(id, 0, aPdf());
  const old = [`${randomUUID()}.${randomUUID()}.part`, `chunks/${id}/1.${randomUUID()}.part`];
  const recent = `${randomUUID()}.${randomUUID()}.part`;
  for (const name of [...old, recent]) writeFileSync(join(folder, name), 'bytes of a person');
  const before = new Date(Date.now() - 61 * 60 * 1000);
  for (const name of old) utimesSync(join(folder, name), before, before);
  expect(await store.sweep()).toBe(2);
  expect(old.map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
  expect(existsSync(join(folder, recent))).toBe(true);
  expect(await store.get(id)).toEqual(aPdf());
  expect(await store.getChunk(id, 0)).toEqual(aPdf());
  expect(await createFolderStore(join(folder, 'nowhere'), { reserve: 0 }).sweep()).toBe(0);
});
