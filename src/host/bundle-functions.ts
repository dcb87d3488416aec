import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { BUNDLE_FOLDER, PARTS_FOLDER } from './bundled-functions.ts';

/** Some libraries are CommonJS and call `require` for Node's own modules. */
const REQUIRE =
  "import{createRequire as __parvisRequire}from'node:module';const require=__parvisRequire(import.meta.url);";

/** How modules become one that a server runs, whatever they are. */
export const bundling = {
  bundle: true,
  // Modules before CommonJS: what a function does not use is left out.
  mainFields: ['module', 'main'],
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  banner: { js: REQUIRE },
} satisfies BuildOptions;

/**
 * Bundles every function with all it needs: what the Node server runs and what the benchmark weighs.
 * @param root folder that holds `functions/`
 * @param target folder that the bundle is written into; the same by default
 * @returns names of the functions
 */
export async function bundleFunctions(root: string, target = root): Promise<readonly string[]> {
  const files = (await readdir(join(root, 'functions'))).filter((file) => file.endsWith('.ts'));
  const outdir = join(target, BUNDLE_FOLDER);
  await rm(outdir, { recursive: true, force: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    write: false,
    entryPoints: files.map((file) => join('functions', file)),
    outdir,
    outExtension: { '.js': '.mjs' },
    ...bundling,
    // What functions share is written and loaded once; what they load later stays apart.
    splitting: true,
    chunkNames: `${PARTS_FOLDER}/[hash]`,
  });
  for (const { path, text } of outputFiles) {
    const rest = text.replace(REQUIRE, '');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, /\brequire\b/u.test(rest) ? text : rest);
  }
  return files.map((file) => file.replace(/\.ts$/u, ''));
}
