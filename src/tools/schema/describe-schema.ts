import type { Client } from 'pg';
import { describeFunctions } from './describe-functions.ts';
import { describeRoles } from './describe-roles.ts';
import { describeTables } from './describe-tables.ts';
import type { Subjects } from './subjects.ts';

const HEADER = `-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.
`;

/**
 * The schema of a database, one text for each subject.
 * @throws when an object is there that no migration makes
 */
export async function describeSchema(
  client: Client,
  subjects: Subjects,
): Promise<ReadonlyMap<string, string>> {
  // Every name is written with its schema.
  await client.query("select set_config('search_path', '', false)");
  const described = [
    ...(await describeRoles(client)),
    ...(await describeTables(client)),
    ...(await describeFunctions(client)),
  ];
  const order = [...subjects.keys()];
  const texts = new Map<string, string>();
  for (const { name, text } of described.toSorted(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
  )) {
    const subject = subjects.get(name);
    if (subject === undefined) throw new Error(`No migration makes ${name}`);
    texts.set(subject, `${texts.get(subject) ?? HEADER}\n${text}\n`);
  }
  return texts;
}
