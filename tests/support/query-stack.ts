import { Client } from 'pg';
import type { OwnStack } from './own-stack.ts';

/** Looks behind the functions of a stack of its own, as the superuser. */
export async function queryStack<TRow extends object>(
  { supabase }: OwnStack,
  sql: string,
): Promise<TRow[]> {
  const client = new Client({ connectionString: supabase.databaseUrl });
  await client.connect();
  try {
    return (await client.query<TRow>(sql)).rows;
  } finally {
    await client.end();
  }
}
