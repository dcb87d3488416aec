import { Pool } from 'pg';
import { ownCommune, sharedStack } from './shared-stack.ts';

let pool: Pool | undefined;

/** Connections of a worker, kept: opening one costs more than most of what is asked. */
function ownPool(): Pool {
  pool ??= new Pool({ connectionString: sharedStack().databaseUrl, max: 2, allowExitOnIdle: true })
    // PostgreSQL stops before the worker does.
    .on('error', () => undefined);
  return pool;
}

/** Looks behind the functions, as the superuser: one statement, that leaves no setting behind. */
export async function query<TRow extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<TRow[]> {
  return (await ownPool().query<TRow>(sql, [...values])).rows;
}

/** Another commune of the test file that runs, to cross. @returns its name, which starts with the own one */
export async function addCommune(name: string): Promise<string> {
  const id = `${ownCommune()}-${name}`;
  await query('insert into communes values ($1, $1) on conflict do nothing', [id]);
  return id;
}
