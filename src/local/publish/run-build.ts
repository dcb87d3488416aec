import { join } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { startProgram } from '../child-process.ts';
import { explainSystemError } from '../explain-system-error.ts';
import { publishTexts as texts } from './publish-texts.ts';

/**
 * Draws the pages of a content, in a process of its own.
 * @param environment where the content is, and where pages go
 * @throws {StopError} with what the build refuses, in French
 */
export async function runBuild(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const program = startProgram({
    command: [process.execPath, '--max-old-space-size=1024', astro, 'build'],
    cwd: root,
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  if ((await program.ended) === 0) return;
  const output = program.lastOutput();
  throw new StopError(texts.refused(explainSystemError(new Error(output)) ?? saidIn(output)));
}

/** What the build says to whoever wrote, without what it says to developers. */
function saidIn(output: string): string {
  const start = output.search(/^.*points? (?:est|sont) à corriger/mu);
  const said = start < 0 ? output : output.slice(start);
  return said.split(/\n\s*(?:Stack trace|at )/u)[0]?.trim() ?? output;
}
