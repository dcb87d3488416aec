import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../../src/host/bundle-functions.ts';
import { bundledFunctions, BUNDLE_FOLDER } from '../../src/host/bundled-functions.ts';
import { ROOT } from '../support/project.ts';
import { atMost, middle, round, type Figure } from './figure.ts';

const RUNS = 9;
const LIMIT_RATIO = 2;
const LIMIT_BYTES = 380_000;

/**
 * Time to import each bundled function in a new process, and its size: what a cold start pays. The function
 * that files is held against the client of the database alone, bundled in the same way and imported in turn,
 * and its size is that of a bundle of its own, as a platform makes one: in the bundle of the Node server,
 * which starts once, a library holds what any function needs of it.
 */
export async function benchColdImport(): Promise<readonly Figure[]> {
  const names = await bundledFunctions(ROOT);
  const bare = await bundleBareClient();
  const bareTimes: number[] = [];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    bareTimes.push(importTime(bare));
    for (const [name, all] of times) all.push(importTime(bundleOf(name)));
  }
  const alone = middle(bareTimes);
  rmSync(dirname(bare), { recursive: true });
  const filing = await sizeAlone('submit');
  return [
    { what: 'cold import of the bare client', value: alone, unit: 'ms' },
    ...names.flatMap((name) => {
      const time = middle(times.get(name) ?? []);
      const size = sizeOf(bundleOf(name));
      const import_ = { what: `cold import of ${name}`, value: time, unit: 'ms' };
      const shared = { what: `size of ${name} on the Node server`, value: size, unit: 'B' };
      if (name !== 'submit') return [import_, shared];
      return [
        import_,
        atMost(
          `cold import of ${name} over the bare client`,
          round(time / alone),
          LIMIT_RATIO,
          '×',
        ),
        shared,
        atMost(`size of ${name} alone, with what it imports at once`, filing, LIMIT_BYTES, 'B'),
      ];
    }),
  ];
}

const bundleOf = (name: string) => join(ROOT, BUNDLE_FOLDER, `${name}.mjs`);

/** A module that only makes a client. */
async function bundleBareClient(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bare-'));
  const file = join(folder, 'bare.mjs');
  await build({
    stdin: {
      contents: `import { createClient } from '@supabase/supabase-js';
        export default createClient('http://127.0.0.1', 'key');`,
      resolveDir: ROOT,
    },
    ...bundling,
    outfile: file,
  });
  return file;
}

/** Size of a function bundled by itself, without what it loads later. */
async function sizeAlone(name: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-alone-'));
  const entryPoints = [join(ROOT, 'functions', `${name}.ts`)];
  await build({ ...bundling, entryPoints, outdir: folder, splitting: true });
  const size = sizeOf(join(folder, `${name}.js`));
  rmSync(folder, { recursive: true });
  return size;
}

/** Size of a module and of all that it imports at once: what is loaded later does not count. */
function sizeOf(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const parts = [...code.matchAll(/(?:from|import)"(\.[^"]+)"/gu)].map(([, path = '']) => path);
  return parts.reduce(
    (total, path) => total + sizeOf(join(dirname(file), path), seen),
    Buffer.byteLength(code),
  );
}

function importTime(file: string): number {
  const url = JSON.stringify(pathToFileURL(file).href);
  const code = `const t=performance.now();await import(${url});console.log(performance.now()-t)`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return round(Number(stdout));
}
