import { join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';
import { startProgram } from './child-process.ts';
import { explainSystemError } from './explain-system-error.ts';

/**
 * Builds the site.
 * @param environment settings of the build, for example `PARVIS_NOW`
 * @throws {StopError} with what the build said, when it refuses the content
 */
export async function buildSite(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const program = startProgram({
    command: [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: root,
    // PARVIS_LOCAL: the clock of the build may be held too, by `PARVIS_NOW`.
    env: {
      ...process.env,
      PARVIS_LOCAL: '1',
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  if ((await program.ended) === 0) return;
  const output = program.lastOutput();
  throw new StopError(
    explainSystemError(new Error(output)) ?? `Le site ne se construit pas.\n${output.trim()}`,
  );
}
