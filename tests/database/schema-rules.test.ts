import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';

describe('the database itself', () => {
  test('has row-level security on every table', async () => {
    const rows = await query<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  test('lets nobody call a function by default', async () => {
    const rows = await query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private')
         and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                     where a.grantee = 0)`,
    );
    expect(rows).toEqual([]);
  });

  test('fixes the search path of every function that runs with more rights', async () => {
    const rows = await query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private') and p.prosecdef
         and not coalesce(p.proconfig @> array['search_path=""'], false)`,
    );
    expect(rows).toEqual([]);
  });

  test('runs no function with the rights of a superuser', async () => {
    const rows = await query(
      `select p.proname from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace
       join pg_roles r on r.oid = p.proowner
       where n.nspname in ('public', 'private')
         and (r.rolsuper or r.rolcanlogin or r.rolbypassrls)`,
    );
    expect(rows).toEqual([]);
  });

  test('finds what a deletion takes with it by an index, not by reading whole tables', async () => {
    const rows = await query(
      `select c.conrelid::regclass, c.conname from pg_constraint c
       where c.contype = 'f' and c.confdeltype = 'c'
         and not exists (select from pg_index i
                         where i.indrelid = c.conrelid and i.indpred is null
                           and i.indkey[0] = c.conkey[1])`,
    );
    expect(rows).toEqual([]);
  });

  test('describes each table, column, function and role in French, for the register', async () => {
    const rows = await query(
      `select c.oid::regclass::text as name from pg_class c
       where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
         and c.relkind in ('r', 'p') and obj_description(c.oid) is null
       union all
       select c.oid::regclass || '.' || a.attname from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
         and c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) is null
       union all
       select p.oid::regprocedure::text from pg_proc p
       where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
         and obj_description(p.oid) is null
       union all
       select rolname from pg_roles r
       where pg_has_role('authenticator', r.oid, 'member') and rolname not in
         ('authenticator', 'anon', 'authenticated', 'service_role')
         and shobj_description(r.oid, 'pg_authid') is null`,
    );
    expect(rows).toEqual([]);
  });

  test('names each rule of rows by a sentence', async () => {
    const rows = await query(
      `select policyname from pg_policies where policyname !~ '^\\S+( \\S+){3,}$'`,
    );
    expect(rows).toEqual([]);
  });
});
