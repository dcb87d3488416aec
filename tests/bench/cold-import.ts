import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledFunctions, BUNDLE_FOLDER } from '../../src/host/bundled-functions.ts';
import { ROOT } from '../support/project.ts';
import { atMost, middle, round, type Figure } from './figure.ts';

const RUNS = 9;
const LIMIT_MS = 90;
const LIMIT_BYTES = 380_000;

/** Time to import each bundled function in a new process, and its size: what a cold start pays. */
export async function benchColdImport(): Promise<readonly Figure[]> {
  const names = await bundledFunctions(ROOT);
  return names.flatMap((name) => {
    const file = join(ROOT, BUNDLE_FOLDER, `${name}.mjs`);
    const time = middle(Array.from({ length: RUNS }, () => importTime(file)));
    const size = sizeOf(file);
    if (name !== 'submit') {
      return [
        { what: `cold import of ${name}`, value: time, unit: 'ms' },
        { what: `size of ${name}`, value: size, unit: 'B' },
      ];
    }
    return [
      atMost(`cold import of ${name}`, time, LIMIT_MS, 'ms'),
      atMost(`size of ${name}`, size, LIMIT_BYTES, 'B'),
    ];
  });
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
