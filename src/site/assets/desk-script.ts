import { join } from 'node:path';
import { build } from 'esbuild';
import { IN_PAGES } from './baseline.ts';

/** The script of the desk. Public pages share nothing with it. */
export const getDeskScript = (): Promise<string> => bundleInPage('desk/start.ts');

/** The script of mediators: the session that ends by itself, and what is erased then. */
export const getMediationScript = (): Promise<string> => bundleInPage('mediation/start.ts');

async function bundleInPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    // The folder of the project: Astro draws pages from another one.
    entryPoints: [join(process.cwd(), 'src/browser', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: IN_PAGES,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text.trimEnd() ?? '';
}
