import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../../src/host/bundle-functions.ts';
import { ROOT } from '../support/project.ts';

type List = typeof import('../../src/desk/list/list-handler.tsx');
type Figures = typeof import('../../src/desk/figures/figures-handler.tsx');

/** Node runs no drawing as it is written: they are bundled as functions are. */
export async function loadDeskHandlers(): Promise<List & Figures> {
  const list = await load<List>('src/desk/list/list-handler.tsx');
  return { ...list, ...(await load<Figures>('src/desk/figures/figures-handler.tsx')) };
}

async function load<T>(path: string): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-handler-'));
  const outfile = join(folder, 'handler.mjs');
  await build({ ...bundling, entryPoints: [join(ROOT, path)], outfile });
  const loaded: unknown = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded as T;
}
