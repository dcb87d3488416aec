import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, escapeLiteral } from 'pg';
import { StopError } from '../kit/stop-error.ts';

export interface MigrationOptions {
  /** Address of the superuser. */
  readonly databaseUrl: string;
  /** The folder `supabase/` of the project. */
  readonly folder: string;
  /** Password given to `authenticator`, the role that PostgREST connects as. */
  readonly authenticatorPassword: string;
  /** The communes whose sites are served; none for a database that only tells its schema. */
  readonly communes?: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Brings the database up to date: the roles and the storage of a Supabase project, the migrations not yet applied,
 * then the communes. Applied migrations are noted where the Supabase CLI notes them.
 * @throws {StopError} when the database was made by migrations that are no longer there
 */
export async function migrate(options: MigrationOptions): Promise<void> {
  const client = new Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    await createRoles(client, options);
    await createStorageTables(client, options.folder);
    await applyMigrations(client, join(options.folder, 'migrations'));
    for (const commune of options.communes ?? []) await nameCommune(client, commune);
  } finally {
    await client.end();
  }
}

async function nameCommune(
  client: Client,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  await client.query(
    `insert into public.communes (id, name) values ($1, $2)
     on conflict (id) do update set name = excluded.name`,
    [id, name],
  );
}

async function createRoles(client: Client, options: MigrationOptions): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = 'authenticator'");
  if (rowCount === 0) {
    await client.query(await readFile(join(options.folder, 'local-roles.sql'), 'utf8'));
  }
  await client.query(
    `alter role authenticator password ${escapeLiteral(options.authenticatorPassword)}`,
  );
}

async function createStorageTables(client: Client, folder: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_namespace where nspname = 'storage'");
  if (rowCount === 0) {
    await client.query(await readFile(join(folder, 'local-storage.sql'), 'utf8'));
  }
}

async function applyMigrations(client: Client, folder: string): Promise<void> {
  await client.query(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
      version text primary key, name text
    );
  `);
  const { rows } = await client.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations',
  );
  const applied = new Set(rows.map(({ version }) => version));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  if ([...applied].some((version) => !files.some((file) => file.startsWith(`${version}_`)))) {
    throw new StopError(
      'Les données de ce dossier viennent d’une autre version de Parvis. Pour repartir de zéro : « npm start -- --fresh ».',
    );
  }
  for (const file of files) {
    const [version = '', ...words] = file.replace(/\.sql$/u, '').split('_');
    if (applied.has(version)) continue;
    await client.query('begin');
    await client.query(await readFile(join(folder, file), 'utf8'));
    await client.query('insert into supabase_migrations.schema_migrations values ($1, $2)', [
      version,
      words.join('_'),
    ]);
    await client.query('commit');
  }
}
