import { join } from 'node:path';
import { startProgram } from './child-process.ts';
import { explainSystemError, StartError } from './start-error.ts';

/** Builds the site. @throws {StartError} with what the build said, when it refuses the content */
export async function buildSite(root: string): Promise<void> {
  const program = startProgram({
    command: [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  if ((await program.ended) === 0) return;
  const output = program.lastOutput();
  throw new StartError(
    explainSystemError(new Error(output)) ?? `Le site ne se construit pas.\n${output.trim()}`,
  );
}
