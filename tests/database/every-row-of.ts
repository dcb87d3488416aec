import { query } from '../support/database.ts';

/** Tables of the API, and what tells that a row is of the commune `$1`. */
const TABLES = `
  select c.relname as name, case
      when c.relname = 'communes' then 't.id = $1'
      when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id')
        then 't.commune_id = $1'
      else (
        select format('exists (select from %s p where p.%I = t.%I and p.commune_id = $1)',
          f.confrelid::regclass, p.attname, a.attname)
        from pg_constraint f
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
        join pg_attribute p on p.attrelid = f.confrelid and p.attnum = f.confkey[1]
        where f.conrelid = c.oid and f.contype = 'f' limit 1)
    end as is_of
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  order by 1`;

let asked: Promise<string> | undefined;

/** What asks for them all: tables do not change while tests run. */
async function everyTable(): Promise<string> {
  const tables = await query<{ name: string; is_of: string }>(TABLES);
  const all = tables.map(
    ({ name, is_of: isOf }) =>
      `select '${name}' as name, to_jsonb(t) as row from public.${name} t where ${isOf}`,
  );
  return `${all.join(' union all ')} order by 1, 2`;
}

/** Every row of a commune, table by table: none is left out, whatever table is added. */
export async function everyRowOf(commune: string): Promise<readonly unknown[]> {
  asked ??= everyTable();
  return query(await asked, [commune]);
}
