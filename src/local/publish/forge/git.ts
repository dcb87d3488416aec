import { execFile } from 'node:child_process';
import { StopError } from '../../../kit/stop-error.ts';
import { forgeTexts as texts } from './forge-texts.ts';

/** A forge that does not answer is left for later. */
const PATIENCE_MS = 30_000;
const LARGEST = 64 * 1024 * 1024;

/** What the machine runs for the commits of people is not for these. */
const OWN = ['-c', 'core.hooksPath=/dev/null'];

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer;
}

/**
 * Runs a command of `git` in a repository, which asks nobody anything.
 * @returns what it prints, as it is
 * @throws {GitRefusal} when it says no; {StopError} where there is no `git`
 */
export function runGit(
  repository: string,
  words: readonly string[],
  { env = {}, input }: GitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...OWN, ...words],
      {
        env: { ...process.env, GIT_DIR: repository, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
        ...{ timeout: PATIENCE_MS, maxBuffer: LARGEST, encoding: 'buffer' },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === 'ENOENT') reject(new StopError(texts.noGit));
        else reject(new GitRefusal(stderr.toString().trim()));
      },
    );
    // A command that ends before it read everything says why by itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What `git` says no with, for the journal of the server: people never read it. */
export class GitRefusal extends Error {
  override readonly name = 'GitRefusal';
}
