import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../src/local/migrations.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { ROOT } from '../support/project.ts';

/** Its own: it is migrated again. */
const own = useOwnStack();

/** The migrations of the project, in a folder that a test may change. */
function copyOfMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, 'supabase'), folder, { recursive: true });
  return folder;
}

const run = (folder: string) =>
  migrate({
    databaseUrl: own.stack.supabase.databaseUrl,
    folder,
    authenticatorPassword: 'p',
  });

test('migrations that are applied are not applied again', async () => {
  await expect(run(copyOfMigrations())).resolves.toBeUndefined();
});

test('data of another version are refused with the way out', async () => {
  const folder = copyOfMigrations();
  const [first = ''] = readdirSync(join(folder, 'migrations')).sort();
  rmSync(join(folder, 'migrations', first));
  await expect(run(folder)).rejects.toThrow(/autre version de Parvis.*npm start -- --fresh/u);
});
