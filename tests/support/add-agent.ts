import { randomUUID } from 'node:crypto';
import { query } from './database.ts';
import { ownCommune } from './shared-stack.ts';

/** Somebody who works in a service of the commune of the test file. @returns their identifier */
export async function addAgent(
  service: string,
  {
    level = 'process',
    name = 'Bruno Petit',
    commune = ownCommune(),
  }: { readonly level?: string; readonly name?: string; readonly commune?: string } = {},
): Promise<string> {
  const [row] = await query<{ id: string }>(
    `with known as (
       insert into agents (commune_id, email, name, quality)
       values ($1, $2, $3, 'instructeur') returning id
     ), granted as (
       insert into agent_grants (commune_id, agent_id, service_slug, level)
       select $1, id, $4, $5 from known
     )
     select id from known`,
    [commune, `${randomUUID()}@mairie.example`, name, service, level],
  );
  return row?.id ?? '';
}
