import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  /** Every process that was started with the data folder, noted or not. */
  processes(): readonly number[];
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
    processes: () => processesAbout(folder),
  };
}

/** Processes whose command or environment names a folder. */
function processesAbout(folder: string): readonly number[] {
  if (!existsSync('/proc/self/environ')) {
    const lines = execFileSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8' });
    const about = lines.split('\n').filter((line) => line.includes(folder));
    return about.map((line) => Number.parseInt(line, 10));
  }
  const names = (pid: string) => {
    try {
      const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
      return read('cmdline').includes(folder) || read('environ').includes(folder);
    } catch {
      // It ended while it was looked at, or belongs to somebody else.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && names(name))
    .map(Number);
}

/**
 * Whether a process lives. One that has ended and waits to be noticed by its parent does not:
 * in a container, the first process may take its time over orphans.
 */
export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return (
      !existsSync('/proc/self/stat') || !/\) [XZ] /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    );
  } catch {
    return false;
  }
};
