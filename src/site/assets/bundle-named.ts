import { join } from 'node:path';
import { build } from 'vite';
import { ASSET_FOLDER } from '../../kit/paths.ts';
import { LOADED } from './baseline.ts';
import { hashedAsset, type Asset } from './hashed-asset.ts';
import { keptOnce } from './kept-once.ts';
import { writeFrenchSpaces } from './write-french-spaces.ts';

/** What draws in the place of Preact. The folder of the project: Astro draws pages from another one. */
const DRAW_ONCE = join(process.cwd(), 'src/browser/draw-once.ts');

/** @param addresses of the scripts that it may load, by the name that stands for them */
export async function bundleNamed(
  name: string,
  entry: string,
  addresses: Readonly<Record<string, string>> = {},
): Promise<Asset> {
  const define = Object.fromEntries(
    Object.entries(addresses).map(([constant, path]) => [constant, JSON.stringify(path)]),
  );
  return hashedAsset(name, await bundleIsland(entry, define), 'js');
}

/** Vite and not esbuild: it leaves out more of what is not used. */
export async function bundleIsland(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  target: string = LOADED,
): Promise<string> {
  const made = await keptOnce('scripts', JSON.stringify([entry, define, target]), async () =>
    Buffer.from(await bundle(entry, define, target)),
  );
  return Buffer.from(made).toString();
}

async function bundle(
  entry: string,
  define: Readonly<Record<string, string>>,
  target: string,
): Promise<string> {
  const bundled = await build({
    // The folder of the project: Astro draws pages from another one.
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    plugins: [writeFrenchSpaces],
    resolve: { alias: { 'preact/jsx-runtime': DRAW_ONCE, preact: DRAW_ONCE } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: join(process.cwd(), 'src/browser', entry),
        external: (id) => id.startsWith(ASSET_FOLDER),
        preserveEntrySignatures: 'exports-only',
        output: { format: 'es', codeSplitting: false },
        treeshake: { propertyReadSideEffects: false, moduleSideEffects: isIsland },
      },
    },
  });
  const [output] = [bundled].flat();
  if (output === undefined || !('output' in output)) throw new TypeError('No script was made');
  return output.output[0].code;
}

/** Everything else only defines. */
const isIsland = (id: string) => id.includes('/src/browser/');
