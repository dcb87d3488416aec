import { Client } from 'pg';
import { inject } from 'vitest';

/** Looks behind the functions, as the superuser. */
export async function query<TRow extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<TRow[]> {
  const client = new Client({ connectionString: inject('stack').databaseUrl });
  await client.connect();
  try {
    return (await client.query<TRow>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
