import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { createPreview } from './preview-app.ts';

/**
 * Loads the code that draws receipts and e-mails: Node reads TypeScript, but not the components in it.
 * @param root folder of the project: packages are found from there
 */
export async function loadPreview(root: string): Promise<typeof createPreview> {
  const parent = join(root, '.parvis');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'apercu-'));
  const outfile = join(folder, 'preview.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/local/preview/preview-app.ts'],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node22',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'warning',
    });
    const loaded = (await import(pathToFileURL(outfile).href)) as {
      readonly createPreview: typeof createPreview;
    };
    return loaded.createPreview;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
