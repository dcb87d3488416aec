import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { publishTexts as texts } from './publish-texts.ts';

const FILE = 'publishing.pid';

/**
 * Runs something that no other process does at the same time in this folder. A process that was killed
 * holds nothing.
 * @throws {StopError} when another one publishes
 */
export async function alone<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const file = join(folder, FILE);
  mkdirSync(folder, { recursive: true });
  if (isHeld(file)) throw new StopError(texts.busy);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    throw new StopError(texts.busy);
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

function isHeld(file: string): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
