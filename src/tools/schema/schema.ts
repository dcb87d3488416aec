/*
 * `npm run schema`: writes the current schema in `supabase/schema/`, one file for each subject, from a
 * database made for it by the migrations.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../local/migrations.ts';
import { findFreePort } from '../../local/ports.ts';
import { startPostgres } from '../../local/postgres.ts';
import { describeSchema } from './describe-schema.ts';
import { readSubjects } from './subjects.ts';

const supabase = join(import.meta.dirname, '../../../supabase');
const folder = await mkdtemp(join(tmpdir(), 'parvis-schema-'));
const password = 'schema';
const postgres = await startPostgres({
  dataFolder: join(folder, 'postgres'),
  port: await findFreePort(),
  password,
  isDurable: false,
});
try {
  const databaseUrl = postgres.url('postgres', password);
  await migrate({ databaseUrl, folder: supabase, authenticatorPassword: password });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const texts = await describeSchema(client, await readSubjects(join(supabase, 'migrations')));
  await client.end();
  const written = join(supabase, 'schema');
  await rm(written, { recursive: true, force: true });
  await mkdir(written);
  for (const [subject, text] of texts) await writeFile(join(written, `${subject}.sql`), text);
  console.log(`${texts.size} files written in supabase/schema/`);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
