import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { describeSchema } from '../../src/tools/schema/describe-schema.ts';
import { readSubjects } from '../../src/tools/schema/subjects.ts';
import { ROOT } from '../support/project.ts';
import { sharedStack } from '../support/shared-stack.ts';

test('supabase/schema/ is the schema that the migrations come to', async () => {
  const client = new Client({ connectionString: sharedStack().databaseUrl });
  await client.connect();
  const subjects = await readSubjects(join(ROOT, 'supabase/migrations'));
  const texts = await describeSchema(client, subjects).finally(() => client.end());
  const folder = join(ROOT, 'supabase/schema');
  const written = readdirSync(folder).map(
    (file) => [file.replace(/\.sql$/u, ''), readFileSync(join(folder, file), 'utf8')] as const,
  );
  expect(Object.fromEntries(written), 'Run « npm run schema »').toEqual(Object.fromEntries(texts));
});
