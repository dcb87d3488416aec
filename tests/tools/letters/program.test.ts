import { expect, test } from 'vitest';
import { FIXTURE_SETTINGS } from '../../support/project.ts';
import { runProgram } from '../../support/run-here.ts';
import { sharedStack } from '../../support/shared-stack.ts';

const run = (words: readonly string[], settings: NodeJS.ProcessEnv = {}) =>
  runProgram('letters/courriers.ts', words, {
    environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS, ...settings },
  });

test('npm run courriers runs as a program, and says in French what stops it', async () => {
  expect(await run([])).toMatchObject({ code: 0, stderr: '', stdout: 'Aucune lettre n’attend.\n' });
  const help = await run(['--help']);
  expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--preparer') as string]);
  const wrong = await run(['--lot', '2026-05-06-1']);
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('Aucun lot') as string]);
  const down = await run([], { SUPABASE_URL: 'http://127.0.0.1:1' });
  expect(down.code).toBe(1);
  expect(down.stderr).toContain('La base de données ne répond pas');
});
