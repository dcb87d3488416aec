import { Client } from 'pg';
import { ownCommune, sharedStack } from './shared-stack.ts';

/** Looks behind the functions, as the superuser. */
export async function query<TRow extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<TRow[]> {
  const client = new Client({ connectionString: sharedStack().databaseUrl });
  await client.connect();
  try {
    return (await client.query<TRow>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Another commune of the test file that runs, to cross. @returns its name, which starts with the own one */
export async function addCommune(name: string): Promise<string> {
  const id = `${ownCommune()}-${name}`;
  await query('insert into communes values ($1, $1) on conflict do nothing', [id]);
  return id;
}
