import type { Client } from 'pg';
import { commentOf, rowsOf, type Described } from './catalogue.ts';

interface Role {
  readonly name: string;
  readonly kind: string;
  readonly comment: string | null;
  readonly settings: readonly string[] | null;
  readonly members: string | null;
}

/** Those that a Supabase project has before the first migration are not ours. */
const ROLES = `
  select r.rolname as name,
    concat_ws(' ', case when r.rolcanlogin then 'login' else 'nologin' end,
      case when r.rolinherit then 'inherit' else 'noinherit' end,
      case when r.rolbypassrls then 'bypassrls' end, case when r.rolsuper then 'superuser' end,
      case when r.rolcreaterole then 'createrole' end) as kind,
    shobj_description(r.oid, 'pg_authid') as comment, r.rolconfig as settings,
    (select string_agg(m.rolname, ', ' order by m.rolname) from pg_auth_members am
     join pg_roles m on m.oid = am.member where am.roleid = r.oid) as members
  from pg_roles r
  where r.rolname !~ '^pg_'
    and r.rolname not in ('postgres', 'anon', 'authenticated', 'service_role', 'authenticator')
  order by 1`;

/** `public` is there before the first migration: only what is granted on it is ours. */
const SCHEMAS = `
  select text from (
    select format('create schema private authorization %s;', nspowner::regrole) as text, 1 as rank
    from pg_namespace where nspname = 'private'
    union all
    select format('grant %s on schema %s to %s;', lower(privilege_type), nspname,
      string_agg(rolname, ', ' order by rolname)), 2
    from (
      select n.nspname, a.privilege_type, r.rolname from pg_namespace n
      cross join aclexplode(n.nspacl) a join pg_roles r on r.oid = a.grantee
      where n.nspname in ('public', 'private') and a.grantee <> n.nspowner
        and r.rolname not in ('anon', 'authenticated', 'service_role')
    ) granted group by nspname, privilege_type
  ) rules order by rank, text`;

/** Roles that functions act as, and what they reach of each schema. */
export async function describeRoles(client: Client): Promise<readonly Described[]> {
  const roles = await rowsOf<Role>(client, ROLES);
  const schemas = await rowsOf<{ text: string }>(client, SCHEMAS);
  return [
    ...roles.map((role) => ({ name: role.name, text: drawRole(role) })),
    { name: 'private', text: schemas.map(({ text }) => text).join('\n') },
  ];
}

function drawRole({ name, kind, comment, settings, members }: Role): string {
  return [
    `${commentOf(comment)}create role ${name} ${kind};`,
    ...(settings ?? []).map((setting) => `alter role ${name} set ${setting};`),
    ...(members === null ? [] : [`grant ${name} to ${members};`]),
  ].join('\n');
}
