import { join } from 'node:path';
import { build } from 'esbuild';
import { IN_PAGES } from './baseline.ts';
import { getFormAssets } from './form-assets.ts';

/** The script of the desk. Public pages share nothing with it. */
export const getDeskScript = (): Promise<string> => bundleInPage('desk/start.ts');

/**
 * The script of mediators: the session that ends by itself, what is erased then, and the scripts of forms
 * that are fetched before anybody waits for them.
 */
export async function getMediationScript(): Promise<string> {
  const { script, device, later } = await getFormAssets();
  const soon = [later.helped, script, device, later.sendings, later.address];
  return bundleInPage('mediation/start.ts', {
    FORM_SCRIPTS: JSON.stringify(soon.map(({ path }) => path)),
  });
}

async function bundleInPage(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    // The folder of the project: Astro draws pages from another one.
    entryPoints: [join(process.cwd(), 'src/browser', entry)],
    ...{ bundle: true, define },
    minify: true,
    write: false,
    format: 'esm',
    target: IN_PAGES,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text.trimEnd() ?? '';
}
