import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ListeningBrowser {
  /** Where tools speak to it. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a browser with a profile of its own, and waits until it says where it listens to tools.
 * @param args gets the folder of the profile
 * @param said finds the address in what it prints
 */
export async function startListening(
  program: string,
  args: (profile: string) => readonly string[],
  said: RegExp,
  environment: NodeJS.ProcessEnv = {},
): Promise<ListeningBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'parvis-engine-'));
  const browser = spawn(program, args(profile), {
    env: { ...process.env, HOME: profile, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    browser.once('error', reject);
    browser.stderr.on('data', (text: Buffer) => {
      printed += text.toString();
      const found = said.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`${program} ended: ${printed.slice(-2000)}`)));
  });
  return {
    address,
    stop: async () => {
      browser.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
