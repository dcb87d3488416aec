import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { FIXTURE_SETTINGS, ROOT } from './project.ts';

/** `npm start`, as a newcomer runs it, with data of its own. */
export interface StartedStack {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  /** Waits for words on the screen. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

/** Starts it on a port, with a data folder, other settings and words after `--`. */
export function startStack(
  folder: string,
  port: number,
  settings: NodeJS.ProcessEnv = {},
  words: readonly string[] = [],
): StartedStack {
  const { NODE_ENV: _environment, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'src/local/start.ts'), ...words], {
    cwd: ROOT,
    env: {
      ...inherited,
      ...FIXTURE_SETTINGS,
      PARVIS_NOW: '',
      PORT: String(port),
      PARVIS_DATA: folder,
      // Whatever this machine imported.
      PARVIS_COMARQUAGE: join(folder, 'comarquage'),
      ...settings,
    },
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (output.includes(words)) resolve();
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without « ${words} »:\n${output}`)));
    });
  return { child, url: `http://127.0.0.1:${port}`, output: () => output, says, ended };
}
