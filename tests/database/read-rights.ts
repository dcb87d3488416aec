import { query } from '../support/database.ts';

/** What a role may do, whole: what is not written is refused. */
export interface Rights {
  /** Roles that it may become. */
  readonly becomes?: readonly string[];
  /** Schemas: `usage`, `create`. */
  readonly schemas?: Readonly<Record<string, readonly string[]>>;
  /** Tables and sequences, by verb: `*` when it is the whole of it, else columns by name. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, '*' | readonly string[]>>>>;
  readonly calls?: readonly string[];
}

/** Every role but superusers and those of PostgreSQL itself; `public` is everybody. */
const ROLES = `
  with roles as (
    select oid, rolname::text as role from pg_roles where not rolsuper and rolname !~ '^pg_'
    union all select 0, 'public'
  ), spaces as (
    select oid, nspname, nspowner from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  )`;

const SCHEMAS = `${ROLES}
  select role, nspname as name, array_agg(verb order by verb) as verbs
  from roles, spaces s, unnest(array['usage', 'create']) as verb
  where s.nspowner <> roles.oid and has_schema_privilege(role, s.oid, verb)
  group by 1, 2`;

const COLUMNS = `${ROLES}
  select role, s.nspname || '.' || c.relname as name, verb,
    array_agg(a.attname::text order by a.attnum) as columns,
    count(*) = (select count(*) from pg_attribute b
                where b.attrelid = c.oid and b.attnum > 0 and not b.attisdropped) as is_whole
  from roles, spaces s
  join pg_class c on c.relnamespace = s.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped,
  unnest(array['select', 'insert', 'update', 'references']) as verb
  where c.relowner <> roles.oid and has_column_privilege(role, c.oid, a.attnum, verb)
  group by 1, 2, 3, c.oid
  union all
  select role, s.nspname || '.' || c.relname, verb, null, true
  from roles, spaces s
  join pg_class c on c.relnamespace = s.oid and c.relkind in ('r', 'p', 'v', 'm', 'f'),
  unnest(array['delete', 'truncate', 'trigger', 'maintain']) as verb
  where c.relowner <> roles.oid and has_table_privilege(role, c.oid, verb)
  union all
  select role, s.nspname || '.' || c.relname, verb, null, true
  from roles, spaces s
  join pg_class c on c.relnamespace = s.oid and c.relkind = 'S',
  unnest(array['usage', 'select', 'update']) as verb
  where c.relowner <> roles.oid and has_sequence_privilege(role, c.oid, verb)`;

const FUNCTIONS = `${ROLES}
  select role, array_agg(s.nspname || '.' || p.proname order by s.nspname, p.proname) as calls
  from roles, spaces s join pg_proc p on p.pronamespace = s.oid
  where p.proowner <> roles.oid and has_function_privilege(role, p.oid, 'execute')
  group by 1`;

const MEMBERS = `
  select m.rolname as role, array_agg(r.rolname::text order by r.rolname) as becomes
  from pg_auth_members am
  join pg_roles r on r.oid = am.roleid
  join pg_roles m on m.oid = am.member
  where not m.rolsuper and m.rolname !~ '^pg_'
  group by 1`;

/** The rights of every role on everything, as the catalogue has them. What a role owns is left out. */
export async function readRights(): Promise<Readonly<Record<string, Rights>>> {
  type Writable = { -readonly [Key in keyof Rights]: Rights[Key] };
  const rights: Record<string, Writable> = {};
  const of = (role: string) => (rights[role] ??= {});
  for (const { role, becomes } of await query<{ role: string; becomes: string[] }>(MEMBERS)) {
    of(role).becomes = becomes;
  }
  for (const { role, name, verbs } of await query<{ role: string; name: string; verbs: string[] }>(
    SCHEMAS,
  )) {
    of(role).schemas = { ...of(role).schemas, [name]: verbs };
  }
  for (const { role, name, verb, columns, is_whole: isWhole } of await query<{
    role: string;
    name: string;
    verb: string;
    columns: string[];
    is_whole: boolean;
  }>(COLUMNS)) {
    const { tables } = of(role);
    const verbs = { ...tables?.[name], [verb]: isWhole ? ('*' as const) : columns };
    of(role).tables = { ...tables, [name]: verbs };
  }
  for (const { role, calls } of await query<{ role: string; calls: string[] }>(FUNCTIONS)) {
    of(role).calls = calls;
  }
  return rights;
}
