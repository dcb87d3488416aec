import { join } from 'node:path';
import { build } from 'esbuild';
import { IN_PAGES } from './baseline.ts';

/** The script of the desk. Public pages share nothing with it. */
export async function getDeskScript(): Promise<string> {
  const { outputFiles } = await build({
    // The folder of the project: Astro draws pages from another one.
    entryPoints: [join(process.cwd(), 'src/browser/desk/start.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: IN_PAGES,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text.trimEnd() ?? '';
}
