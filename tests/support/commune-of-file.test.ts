import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { communeOfFile } from './commune-of-file.ts';
import { query } from './database.ts';
import { ROOT } from './project.ts';
import { ownCommune } from './shared-stack.ts';

test('each test file has a commune, and no two have the same', () => {
  const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT });
  const communes = files.map((file) => communeOfFile(join(ROOT, file)));
  expect(communes).toContain(ownCommune());
  expect(new Set(communes).size).toBe(files.length);
});

test('the shared database knows no commune but those of test files', async () => {
  const communes = await query<{ id: string }>("select id from communes where id !~ '^[a-z]+--'");
  expect(communes).toEqual([]);
});
