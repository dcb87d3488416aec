import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { createInspector } from '../../src/attachments/inspect-in-thread.server.ts';
import { BUNDLE_FOLDER } from '../../src/host/bundled-functions.ts';
import type { LogEntry } from '../../src/kit/log.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import type { ServedFunction } from '../../src/web/serve.ts';
import { HOSTILE_ARCHIVES } from '../builders/hostile-archives.ts';
import { HOSTILE_CONTENTS } from '../builders/hostile-contents.ts';
import { aPdf } from '../builders/joined-files.ts';
import { SITE } from '../support/open-site.ts';
import { ROOT } from '../support/project.ts';
import { chunkSender } from '../support/send-chunks.ts';
import { sendFiles, WORKS, worksForm } from '../support/send-files.ts';

let entries: LogEntry[] = [];
afterEach(() => {
  entries = [];
});
const log = (entry: LogEntry) => entries.push(entry);

describe('a thread that looks at files', () => {
  test('says the same as whoever would look here', async () => {
    const inspect = createInspector({ log });
    const some = [...HOSTILE_ARCHIVES, ...HOSTILE_CONTENTS].filter((_, index) => index % 5 === 0);
    const said = await Promise.all(
      some.map(({ bytes, name }) => inspect(bytes(), name, FILE_TYPES)),
    );
    for (const [index, { outcome }] of some.entries()) {
      const found = said[index];
      expect('refused' in outcome ? outcome : { keptAs: outcome.keptAs }).toEqual(
        found?.isRefused === true ? { refused: found.reason } : { keptAs: found?.name },
      );
    }
    expect(entries).toEqual([]);
  });

  test('is ended when a file takes too long: it is refused by name, and the next one is looked at', async () => {
    const inspect = createInspector({ log, limitMs: 0, threads: 1 });
    const slow = aPdf({ objects: '1 0 obj<</A 1>>endobj '.repeat(200_000) });
    expect(await inspect(slow, '../plan.pdf', FILE_TYPES)).toEqual({
      isRefused: true,
      name: 'plan.pdf',
      reason: 'slow',
    });
    expect(entries).toMatchObject([{ event: 'inspection.failed' }]);
    const calm = createInspector({ log });
    expect(await calm(aPdf(), 'plan.pdf', FILE_TYPES)).toMatchObject({ type: 'pdf' });
  });

  test('leaves this one free meanwhile', async () => {
    const inspect = createInspector({ log });
    const heavy = aPdf({ objects: '1 0 obj<</A 1>>endobj '.repeat(200_000) });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await inspect(heavy, 'plan.pdf', FILE_TYPES);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test.each([
    ['cannot be started', () => new Worker('/nowhere.mjs')],
    [
      'is forbidden',
      () => {
        throw Object.assign(new Error('no'), { code: 'ERR_ACCESS_DENIED' });
      },
    ],
  ])('that %s is told, and files are looked at here', async (_how, start) => {
    const inspect = createInspector({ log, start });
    expect(await inspect(aPdf(), 'plan.pdf', FILE_TYPES)).toMatchObject({ type: 'pdf' });
    expect(await inspect(Buffer.from('MZ'.padEnd(300)), 'plan.pdf', FILE_TYPES)).toMatchObject({
      isRefused: true,
    });
    expect(entries.map(({ event }) => event)).toEqual([
      'inspection.without-thread',
      'inspection.without-thread',
    ]);
  });

  test('makes too many files wait, and no more than that', async () => {
    const inspect = createInspector({ log, threads: 1 });
    const said = await Promise.allSettled(
      Array.from({ length: 60 }, () => inspect(aPdf(), 'plan.pdf', FILE_TYPES)),
    );
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(51);
    for (const one of said) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'TOO_MANY_WAITING' });
    }
  });
});

describe('bundled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bundle-'));
  beforeAll(async () => {
    // As Netlify does: one file for each function, whatever it loads later.
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['functions/attachments.ts', 'functions/submit.ts'],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
      banner: {
        js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);",
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['for a Node server', () => join(ROOT, BUNDLE_FOLDER, 'attachments.mjs')],
    ['in one file, as for Netlify', () => join(folder, 'attachments.mjs')],
  ])('%s, files are looked at in a thread', async (_how, file) => {
    const module = (await import(pathToFileURL(file()).href)) as { default: ServedFunction };
    const run = module.default.withEnvironment(inject('stack').environment);
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const sender = chunkSender({
        send: (path, init) => {
          const [, , , id, position] = path.split('/');
          const params = {
            ...(id !== undefined && { id }),
            ...(position !== undefined && { position }),
          };
          return run(new Request(SITE + path, init), { params });
        },
      });
      const kept = await sender.finish(await sender.sendChunks(aPdf()));
      expect(kept).toMatchObject({
        status: 201,
        reference: expect.stringContaining('pdf') as string,
      });
      const refused = await sender.finish(
        await sender.sendChunks(aPdf({ objects: '4 0 obj<</S/Launch>>endobj' })),
      );
      expect(refused).toMatchObject({
        status: 422,
        message: expect.stringContaining('programme') as string,
      });
      expect(said.mock.calls.flat().join('\n')).not.toContain('inspection.');
    } finally {
      said.mockRestore();
    }
  });

  test('in one file, those of a form are looked at in a thread too', async () => {
    const { default: submit } = (await import(pathToFileURL(join(folder, 'submit.mjs')).href)) as {
      default: ServedFunction;
    };
    const run = submit.withEnvironment(inject('stack').environment);
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const send = (path: string, init: RequestInit) =>
        run(new Request(SITE + path, init), { params: { procedure: WORKS } });
      const page = await sendFiles({ send }, worksForm(), [['photos', 'plan.pdf', aPdf()]]);
      expect([page.status, page.summary]).toEqual([200, []]);
      expect(said.mock.calls.flat().join('\n')).not.toContain('inspection.');
    } finally {
      said.mockRestore();
    }
  });
});
