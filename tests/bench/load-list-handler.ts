import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../../src/host/bundle-functions.ts';
import { ROOT } from '../support/project.ts';

/** Node runs no drawing as it is written: it is bundled as a function is. */
export async function loadListHandler() {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-list-'));
  const outfile = join(folder, 'list.mjs');
  const entryPoints = [join(ROOT, 'src/desk/list/list-handler.tsx')];
  await build({ ...bundling, entryPoints, outfile });
  const loaded: unknown = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded as typeof import('../../src/desk/list/list-handler.tsx');
}
