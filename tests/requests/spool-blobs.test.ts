import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getStore } from '@netlify/blobs';
import { BlobsServer } from '@netlify/blobs/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSpoolBlobs, findSpoolBlobs } from '../../src/requests/spool/spool-blobs.server.ts';
import type { SpoolStore } from '../../src/requests/spool/spool-store.ts';

const TOKEN = 'jeton-de-la-plateforme';
let folder: string;
let server: BlobsServer;
let edgeURL: string;
let store: SpoolStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-blobs-'));
  server = new BlobsServer({ directory: folder, token: TOKEN });
  const { port } = await server.start();
  edgeURL = `http://127.0.0.1:${port}`;
  store = createSpoolBlobs(() => storeWith(TOKEN));
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const storeWith = (token: string) =>
  getStore({
    name: 'parvis-spool',
    consistency: 'strong',
    ...{ siteID: 'site', token, edgeURL, uncachedEdgeURL: edgeURL },
  });

const BYTES = Uint8Array.from([0, 255, 10, 128]);

test('Netlify Blobs keep bytes by their name, list, rename and delete them', async () => {
  expect(await store.list('')).toEqual([]);
  expect(await store.read('a.1')).toBeUndefined();
  await store.put('a.1', BYTES);
  await store.put('b.2', Uint8Array.from([1]));
  expect(await store.read('a.1')).toEqual(BYTES);
  expect(await store.list('a.')).toEqual(['a.1']);
  await store.rename('a.1', 'a.1.refused');
  expect((await store.list('')).toSorted()).toEqual(['a.1.refused', 'b.2']);
  expect(await store.read('a.1.refused')).toEqual(BYTES);
  await store.remove('a.1.refused');
  await store.remove('a.1.refused');
  expect(await store.list('')).toEqual(['b.2']);
});

test('a platform that refuses keeps nothing, and it is seen', async () => {
  const refused = createSpoolBlobs(() => storeWith('un autre jeton'));
  await expect(refused.put('a.1', BYTES)).rejects.toBeInstanceOf(Error);
  expect(await store.list('')).toEqual([]);
});

test('a server that is no platform has none', () => {
  expect(findSpoolBlobs()).toBeUndefined();
});
