import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getStore } from '@netlify/blobs';
import { BlobsServer } from '@netlify/blobs/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSpoolBlobs } from '../../src/requests/spool/spool-blobs.server.ts';
import { createSpoolFolder } from '../../src/requests/spool/spool-folder.server.ts';
import { createSpool } from '../../src/requests/spool/spool-queue.server.ts';
import type { SpoolLimits } from '../../src/requests/spool/spool-room.server.ts';
import { createSpoolSeal } from '../../src/requests/spool/spool-seal.server.ts';
import type { SpoolStore } from '../../src/requests/spool/spool-store.ts';
import { aSpooled } from '../builders/spooled.ts';

let folder: string;
let stop: () => unknown;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-room-'));
  stop = () => undefined;
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const STORES: readonly (readonly [string, () => Promise<SpoolStore>])[] = [
  ['a folder', () => Promise.resolve(createSpoolFolder(join(folder, 'commune'), 0))],
  [
    'Netlify Blobs',
    async () => {
      const server = new BlobsServer({ directory: folder, token: 'jeton' });
      const { port } = await server.start();
      stop = () => server.stop();
      const edgeURL = `http://127.0.0.1:${port}`;
      return createSpoolBlobs(() =>
        getStore({
          ...{ name: 'parvis-spool', consistency: 'strong', siteID: 'site', token: 'jeton' },
          ...{ edgeURL, uncachedEdgeURL: edgeURL },
        }),
      );
    },
  ],
];

describe.each(STORES)('what waits in %s', (_name, open) => {
  const openWith = async (limits: SpoolLimits) => {
    const store = await open();
    const seal = createSpoolSeal('un secret d’essai, assez long pour servir ici');
    // Another process each time: it knows only what the store tells.
    return () => createSpool(() => Promise.resolve(store), seal, limits);
  };

  test('is bounded in number: the next one is refused, what was kept stays', async () => {
    const spool = await openWith({ sendings: 3, bytes: 1_000_000 });
    for (let count = 0; count < 3; count += 1) await spool().keep(aSpooled());
    await expect(spool().keep(aSpooled())).rejects.toMatchObject({ name: 'SpoolFullError' });
    expect(await spool().hasRoom()).toBe(false);
    const [first = '', ...others] = await spool().waiting();
    expect(others).toHaveLength(2);
    expect(await spool().open(first)).toBeDefined();
    await spool().remove(first);
    await spool().keep(aSpooled());
    await spool().setAside((await spool().waiting())[0] ?? '');
    // What a human must look at takes its place all the same.
    await expect(spool().keep(aSpooled())).rejects.toMatchObject({ name: 'SpoolFullError' });
  });

  test('is bounded in bytes', async () => {
    const spool = await openWith({ sendings: 1000, bytes: 20_000 });
    const big = () => aSpooled({ note: 'a'.repeat(8000) });
    await spool().keep(big());
    await spool().keep(big());
    await expect(spool().keep(big())).rejects.toMatchObject({ name: 'SpoolFullError' });
    expect(await spool().waiting()).toHaveLength(2);
  });

  test('is bounded within one process too, however many come at once', async () => {
    const one = (await openWith({ sendings: 5, bytes: 1_000_000 }))();
    const kept = await Promise.allSettled(Array.from({ length: 12 }, () => one.keep(aSpooled())));
    expect(kept.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await one.waiting()).toHaveLength(5);
  });
});

test('what is no sending is neither counted nor filed', async () => {
  const store = createSpoolFolder(join(folder, 'commune'), 0);
  const seal = createSpoolSeal('un secret d’essai, assez long pour servir ici');
  const spool = createSpool(() => Promise.resolve(store), seal, { sendings: 1, bytes: 1_000_000 });
  await store.put('minutes', Buffer.from('1'));
  await store.put(`mail.${'a'.repeat(32)}.${'b'.repeat(64)}.sent.1.0`, Buffer.from('1'));
  await spool.keep(aSpooled());
  expect(await spool.waiting()).toHaveLength(1);
  expect(readdirSync(join(folder, 'commune'))).toHaveLength(3);
});
