import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';

/** What runs in a data folder: for other commands, and to clean up after a brutal end. */
export interface RunningStack {
  readonly supervisor: number;
  readonly programs: readonly number[];
  /** Settings under which functions run: what `npm run demandes` needs. */
  readonly environment: Readonly<Record<string, string>>;
}

const FILE = 'running.json';

/** What runs in the folder, or ran until it was killed; `undefined` after a clean end. */
export function readRunningStack(folder: string): RunningStack | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningStack) : undefined;
}

/** Notes what runs. The file holds secrets: only its owner reads it. */
export function writeRunningStack(folder: string, stack: RunningStack): void {
  writeFileSync(join(folder, FILE), JSON.stringify(stack), { mode: 0o600 });
}

/** Forgets what ran, after a clean end. */
export function forgetRunningStack(folder: string): void {
  rmSync(join(folder, FILE), { force: true });
}

/**
 * Makes the folder free: ends the programs that a killed run left behind.
 * @throws {StopError} when another run is alive in the folder
 */
export async function takeOver(folder: string): Promise<void> {
  const earlier = readRunningStack(folder);
  if (earlier === undefined) return;
  if (isAlive(earlier.supervisor, /node/u)) {
    throw new StopError(
      `Parvis tourne déjà dans ce dossier (processus ${earlier.supervisor}). Arrêtez-le d’abord avec Ctrl-C.`,
    );
  }
  for (const pid of [...earlier.programs, ...databasePid(folder)]) await endOrphan(pid);
  forgetRunningStack(folder);
}

/** PostgreSQL notes its own process: known even when the run was killed before it could. */
function databasePid(folder: string): readonly number[] {
  const file = join(folder, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return [];
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) ? [pid] : [];
}

const PATIENCE_MS = 10_000;

/** Asks a program left behind to end, and waits: PostgreSQL refuses to start beside its former self. */
async function endOrphan(pid: number): Promise<void> {
  const over = Date.now() + PATIENCE_MS;
  let signal: NodeJS.Signals = 'SIGINT';
  while (isAlive(pid, /postgres/u)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended between the look and the signal.
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (Date.now() > over) signal = 'SIGKILL';
  }
}

/** Whether the process lives and is the program expected: numbers are used again by the system. */
function isAlive(pid: number, expected: RegExp): boolean {
  try {
    return expected.test(commandOf(pid));
  } catch {
    return false;
  }
}

/** The command of a process: from the kernel on Linux, where `ps` may be missing; else from `ps`. */
function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const words = ['-o', 'args=', '-p', String(pid)];
  return execFileSync('ps', words, { encoding: 'utf8', stdio: 'pipe' });
}
