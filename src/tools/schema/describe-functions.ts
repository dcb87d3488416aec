import type { Client } from 'pg';
import { commentOf, rowsOf, type Described } from './catalogue.ts';

interface FunctionRow {
  readonly name: string;
  readonly signature: string;
  readonly result: string;
  readonly kind: string;
  readonly comment: string | null;
  readonly granted: string | null;
  readonly arguments: string;
}

const FUNCTIONS = `
  select n.nspname || '.' || p.proname as name,
    pg_get_function_arguments(p.oid) as signature,
    pg_get_function_result(p.oid) as result,
    concat_ws(' ', 'language', l.lanname,
      case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
      case when p.prosecdef then 'security definer' end,
      'owner ' || r.rolname,
      'set ' || array_to_string(p.proconfig, ', ')) as kind,
    obj_description(p.oid, 'pg_proc') as comment,
    pg_get_function_identity_arguments(p.oid) as arguments,
    (select string_agg(coalesce(g.rolname, 'public'), ', ' order by g.rolname)
     from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     left join pg_roles g on g.oid = a.grantee
     where a.grantee <> p.proowner) as granted
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  join pg_language l on l.oid = p.prolang
  join pg_roles r on r.oid = p.proowner
  where n.nspname in ('public', 'private')
  order by 1, 2`;

/** Functions as they are called: their texts are in the migrations. */
export async function describeFunctions(client: Client): Promise<readonly Described[]> {
  const rows = await rowsOf<FunctionRow>(client, FUNCTIONS);
  return rows.map((row) => ({ name: row.name, text: drawFunction(row) }));
}

function drawFunction(row: FunctionRow): string {
  const { name, signature, result, kind, comment, granted } = row;
  const inside = signature.length < 70 ? signature : `\n  ${signature.replaceAll(', ', ',\n  ')}\n`;
  const grant =
    granted === null ? '' : `\ngrant execute on function ${name}(${row.arguments}) to ${granted};`;
  return `${commentOf(comment)}create function ${name}(${inside}) returns ${result}\n  ${kind};${grant}`;
}
