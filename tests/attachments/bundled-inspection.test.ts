import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BUNDLE_FOLDER } from '../../src/host/bundled-functions.ts';
import type { ServedFunction } from '../../src/web/serve.ts';
import { aPdf } from '../builders/joined-files.ts';
import { SITE } from '../support/open-site.ts';
import { ROOT } from '../support/project.ts';
import { chunkSender } from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { sharedStack } from '../support/shared-stack.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

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
    const run = module.default.withEnvironment(sharedStack().environment);
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
    const run = submit.withEnvironment(sharedStack().environment);
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
