import type { Client } from 'pg';
import {
  COUNTED,
  DEFINITIONS,
  DRAWS,
  FIGURES,
  LINES,
  REMITS,
  SUBMISSIONS,
  WORDS,
} from './generated-desk.ts';

/**
 * Fills a commune with requests as six years of a town would leave them, inside Postgres: a seed, so that
 * each run measures the same. No receipt, no journal: what the list reads, and nothing else.
 * @param client a superuser
 */
export async function generateDesk(client: Client, commune: string, count: number): Promise<void> {
  const at = performance.now();
  const step = async (what: string, sql: string, values: unknown[] = []) => {
    await client.query(sql, values);
    if (count > 100_000) {
      console.log(`  ${what}: ${((performance.now() - at) / 1000).toFixed(0)} s`);
    }
  };
  // Nothing here is filed: no trigger and no other table has to follow.
  await client.query(`set session_replication_role = replica; set synchronous_commit = off;
    set maintenance_work_mem = '512MB'; set work_mem = '128MB'; select setseed(0.42)`);
  await step('drawn', DRAWS, [count]);
  await step('definitions', DEFINITIONS, [commune]);
  const kept = await dropWhatSlows(client);
  await step('submissions', SUBMISSIONS, [commune]);
  await step('remits', REMITS, [commune]);
  await step('lines', LINES, [commune]);
  await step('words', WORDS, [commune]);
  await step('counted', COUNTED, [commune]);
  await step('figures', FIGURES, [commune]);
  for (const sql of kept) await client.query(sql);
  await step('indexes', 'drop table drawn');
  await step(
    'analyzed',
    'vacuum (analyze) submissions, desk_lines, request_words, counted_requests, figures',
  );
  await client.query('reset session_replication_role');
}

/** Checked or sorted at once, a million rows take a third of the time. @returns what makes it again */
async function dropWhatSlows(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ drop: string; made: string }>(
    `select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as made
     from pg_index i
     where i.indrelid in ('submissions'::regclass, 'desk_lines'::regclass, 'request_words'::regclass)
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
     union all
     select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
            format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
              || case when c.contype = 'c' then ' not valid' else '' end
     from pg_constraint c
     where c.conrelid in ('submissions'::regclass, 'request_words'::regclass)
       and c.contype in ('c', 'u', 'p')
       and not exists (select from pg_constraint f where f.confrelid = c.conrelid and f.conindid = c.conindid)`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ made }) => made);
}
