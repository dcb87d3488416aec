import { join } from 'node:path';
import {
  startProgram,
  waitUntilReady,
  type RunningProgram,
} from '../../src/local/child-process.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { ROOT } from './project.ts';

/** The site in a process of its own, as a commune runs it. */
export interface ServerProcess {
  readonly url: string;
  readonly program: RunningProgram;
}

/**
 * Starts `npm run serve` on a free port. Its log is not kept.
 * @param settings what functions read, once the address of the site is known
 */
export async function startServerProcess(
  settings: (url: string) => Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram({
    command: [process.execPath, join(ROOT, 'src/host/serve.ts')],
    cwd: ROOT,
    env: { ...process.env, ...settings(url), PORT: String(port) },
  });
  const answers = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  if (!(await waitUntilReady(program, answers, 10_000))) {
    throw new Error(`The server did not start: ${program.lastOutput()}`);
  }
  return { url, program };
}
