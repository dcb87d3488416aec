import { Client } from 'pg';

/** Whether nothing was filed for a commune yet. */
export async function isEmpty(databaseUrl: string, commune: string): Promise<boolean> {
  const rows = await ask(
    databaseUrl,
    'select from public.submissions where commune_id = $1 limit 1',
    [commune],
  );
  return rows.length === 0;
}

/** Identifiers of the agents of a commune, by their address. */
export async function agentIds(
  databaseUrl: string,
  commune: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(databaseUrl, 'select id, email from public.agents where commune_id = $1', [
    commune,
  ]);
  return new Map(rows.map(({ id = '', email = '' }) => [email, id]));
}

/**
 * Puts the instants of what was invented on the days from which it counts: the database has its own clock,
 * which no setting holds, and a timeline of one single day shows nothing.
 */
export async function datePast(databaseUrl: string, commune: string): Promise<void> {
  await ask(
    databaseUrl,
    `update public.journal set at = counts_on + time '09:00' + (id % 400) * interval '1 minute'
     where commune_id = $1 and counts_on < current_date`,
    [commune],
  );
  await ask(
    databaseUrl,
    `update public.journal j set at = s.received_at from public.submissions s
     where s.id = j.submission_id and j.commune_id = $1 and j.event = 'submission.received'`,
    [commune],
  );
}

/** As whoever owns this machine: the journal lets nobody else change a line. */
async function ask(url: string, sql: string, values: readonly string[]) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    return (await client.query<Record<string, string>>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
