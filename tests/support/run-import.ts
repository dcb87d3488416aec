import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './project.ts';

/**
 * Runs `npm run importer` as an editor does, on 15 January 2027.
 * @param root folder whose `content/` receives the procedure
 * @param words address, name of the procedure, then options
 * @returns the exit code, and what is said, with ordinary spaces
 */
export async function runImport(
  root: string,
  [source = '', slug = '', ...options]: readonly string[],
): Promise<{ status: number; said: string }> {
  const command = join(ROOT, 'src/tools/import/import.ts');
  const run = await promisify(execFile)(
    process.execPath,
    [command, source, slug, root, ...options],
    { env: { ...process.env, PARVIS_NOW: '2027-01-15T10:00:00Z' } },
  ).catch((error: unknown) => error as { code: number; stdout: string; stderr: string });
  const said = `${run.stdout}${run.stderr}`.replaceAll(/[\u00a0\u202f]/gu, ' ');
  return { status: 'code' in run ? run.code : 0, said };
}
