import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readRunningStack } from '../../src/local/running-file.ts';
import { startStack, type StartedStack } from './start-stack.ts';

/** Runs of `npm start` in a data folder of their own, made anew for each test and ended after it. */
export interface Starts {
  readonly folder: string;
  start(port: number, settings?: NodeJS.ProcessEnv, words?: readonly string[]): StartedStack;
  /** Processes that the run noted as its own: the database, then PostgREST. */
  programs(): readonly number[];
}

export function useStarts(): Starts {
  let folder = '';
  let running: StartedStack[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-start-'));
    running = [];
  });
  afterEach(async () => {
    for (const { child, ended } of running) {
      if (child.exitCode === null) child.kill('SIGINT');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    start: (port, settings = {}, words = []) => {
      const started = startStack(folder, port, settings, words);
      running.push(started);
      return started;
    },
    programs: () => readRunningStack(folder)?.programs ?? [],
  };
}

/** Whether a process lives. */
export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
