import { join } from 'node:path';
import {
  startProgram,
  waitUntilReady,
  type RunningProgram,
} from '../../src/local/child-process.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { ROOT } from './project.ts';

/** A program that serves the site in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly program: RunningProgram;
}

/** Catches what hangs, not what is slow. */
const LONG_MS = 120_000;

/**
 * Starts it on a free port. Its log is shown when it does not start.
 * @param settings what functions read, once the address of the site is known
 * @param script what listens on `PORT`: `npm run serve`, as a commune runs it, or something else
 */
export async function startServerProcess(
  settings: (url: string) => Readonly<Record<string, string>>,
  script = 'src/host/serve.ts',
): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram({
    command: [process.execPath, join(ROOT, script)],
    cwd: ROOT,
    env: { ...process.env, PARVIS_BUILT: ROOT, ...settings(url), PORT: String(port) },
  });
  const answers = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  if (!(await waitUntilReady(program, answers, LONG_MS))) {
    throw new Error(`The server did not start: ${program.lastOutput()}`);
  }
  return { url, program };
}
