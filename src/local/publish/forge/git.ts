import { execFile } from 'node:child_process';
import { StopError } from '../../../kit/stop-error.ts';
import { forgeTexts as texts } from './forge-texts.ts';

/** A forge that does not answer holds no publication longer. */
const PATIENCE_MS = 30_000;

/** Runs `git` in a folder. */
export interface Git {
  /** @returns what it prints. @throws {GitRefusal} when it says no */
  run(...words: readonly string[]): Promise<string>;
  /** Whether it says yes. */
  agrees(...words: readonly string[]): Promise<boolean>;
}

/** What `git` says no with, for whoever keeps the server: never shown to people. */
class GitRefusal extends Error {
  override readonly name = 'GitRefusal';
}

/** @throws {StopError} where there is no `git` */
export function openGit(folder: string): Git {
  const run = (...words: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
      const options = { cwd: folder, env, timeout: PATIENCE_MS, maxBuffer: 16 * 1024 * 1024 };
      execFile('git', [...words], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout.trim());
        else if (error.code === 'ENOENT') reject(new StopError(texts.noGit));
        else reject(new GitRefusal(stderr.trim()));
      });
    });
  return {
    run,
    agrees: async (...words) => {
      try {
        await run(...words);
        return true;
      } catch (error) {
        if (error instanceof GitRefusal) return false;
        throw error;
      }
    },
  };
}
