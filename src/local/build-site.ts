import { join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';
import { createBuildStamp } from './build-stamp.ts';
import { startProgram } from './child-process.ts';
import { explainSystemError } from './explain-system-error.ts';

/**
 * Builds the site, unless it was built from the same files on the same day.
 * @param environment settings of the build, for example `PARVIS_NOW`
 * @returns whether it had to
 * @throws {StopError} with what the build said, when it refuses the content
 */
export async function buildSite(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  // PARVIS_LOCAL: the clock of the build may be held too, by `PARVIS_NOW`.
  const settings = { ...process.env, PARVIS_LOCAL: '1', ...environment };
  const stamp = createBuildStamp(root, settings);
  if (stamp.isCurrent()) return false;
  const program = startProgram({
    command: [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: root,
    env: { ...settings, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  if ((await program.ended) === 0) {
    stamp.note();
    return true;
  }
  const output = program.lastOutput();
  throw new StopError(
    explainSystemError(new Error(output)) ?? `Le site ne se construit pas.\n${output.trim()}`,
  );
}
