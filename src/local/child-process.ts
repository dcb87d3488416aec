import { spawn, type ChildProcess } from 'node:child_process';

/** A program that the local stack started and answers for. */
export interface RunningProgram {
  readonly pid: number;
  /** Settles when the program ends, whoever ended it, with its exit code; `null` when it was killed. */
  readonly ended: Promise<number | null>;
  /** Last lines it wrote: what to look at when it fails. */
  lastOutput(): string;
  /** Ends it and waits; kills it after five seconds. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Asks it to end. Default: SIGTERM. */
  readonly stopSignal?: NodeJS.Signals;
}

const PATIENCE_MS = 5000;
const OUTPUT_KEPT = 8000;

/** Programs that run, last started first. */
const running = new Set<RunningProgram>();

/** Ends whatever still runs, even when its start is not over: no orphan is left behind. */
export async function stopPrograms(): Promise<void> {
  for (const program of [...running].reverse()) await program.stop();
}
// For an exit that nobody prepared: nothing can be waited for any more, but a signal can be sent.
process.once('exit', () => {
  for (const program of running) void program.stop();
});

/**
 * Starts a program in a session of its own, so that Ctrl-C reaches us alone and we stop programs in
 * the right order.
 */
export function startProgram({ command, ...options }: ProgramOptions): RunningProgram {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    ...(options.uid !== undefined && { uid: options.uid }),
    ...(options.gid !== undefined && { gid: options.gid }),
    env: options.env ?? process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-OUTPUT_KEPT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      keep(Buffer.from(error.message));
      resolve(null);
    });
  });
  const program: RunningProgram = {
    pid: child.pid ?? -1,
    ended,
    lastOutput: () => output,
    stop: () => stopChild(child, ended, options.stopSignal ?? 'SIGTERM'),
  };
  running.add(program);
  void ended.then(() => running.delete(program));
  return program;
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals) {
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/** Waits until `isReady` answers true, or the program ends, or the time is over. */
export async function waitUntilReady(
  program: RunningProgram,
  isReady: () => Promise<boolean>,
  timeoutMs: number,
): Promise<boolean> {
  const over = Date.now() + timeoutMs;
  const ended = program.ended.then(() => true);
  while (Date.now() < over) {
    if (await isReady()) return true;
    const pause = new Promise<false>((resolve) => setTimeout(() => resolve(false), 25));
    if (await Promise.race([ended, pause])) return false;
  }
  return false;
}
