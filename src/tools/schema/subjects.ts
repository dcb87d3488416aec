import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a migration makes, or rules in the schema of files, which is not ours to make. */
const MADE =
  /^\s*create (?:unlogged )?(?:table|function|role|schema) (?<made>[\w.]+)|^\s*on (?<ruled>storage\.\w+) for/gmu;

/** The subject of each object of the schema, in the order in which migrations make them. */
export type Subjects = ReadonlyMap<string, string>;

/**
 * The subject of an object is the name of the migration that made it first: `…_submissions.sql`. Later
 * migrations of that subject bear the same name under a later date.
 */
export async function readSubjects(folder: string): Promise<Subjects> {
  const subjects = new Map<string, string>();
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const file of files) {
    const subject = file.replace(/^\d+_|\.sql$/gu, '');
    const text = await readFile(join(folder, file), 'utf8');
    for (const { groups = {} } of text.matchAll(MADE)) {
      const name = groups.made ?? groups.ruled ?? '';
      if (!subjects.has(name)) subjects.set(name, subject);
    }
  }
  return subjects;
}
