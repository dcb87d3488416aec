import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';

describe('the database itself', () => {
  test('has row-level security on every table of the API', async () => {
    const rows = await query<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity`,
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

  test('describes each table in French, for the register', async () => {
    const rows = await query(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and obj_description(c.oid) is null`,
    );
    expect(rows).toEqual([]);
  });
});
