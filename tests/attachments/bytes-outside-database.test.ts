import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLargePdf } from '../builders/joined-files.ts';
import { storeAs } from '../support/file-store.ts';
import { useOwnSite } from '../support/own-stack.ts';
import { chunkSender, chunksOf } from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { worksForm } from '../support/works-form.ts';

/** Its own: it reads all that the database wrote, and makes tables. */
const own = useOwnSite();
let client: Client;
beforeAll(async () => {
  client = new Client({ connectionString: own.stack.supabase.databaseUrl });
  await client.connect();
});
afterAll(() => client.end());

/** How a piece of each chunk could be written: as it is, in hexadecimal, in base64 from any start. */
function writingsOf(file: Uint8Array): readonly string[] {
  return chunksOf(file).flatMap((chunk) => {
    const piece = Buffer.from(chunk.subarray(210, 240));
    const base64 = [0, 1, 2].map((start) => piece.subarray(start, start + 18).toString('base64'));
    return [piece.toString('latin1'), piece.toString('hex'), ...base64];
  });
}

/** Tables where one of these words is; then folders of PostgreSQL, with its log, where one is. */
async function placesOf(words: readonly string[]): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const places: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(
      `select from ${name} as t, unnest($1::text[]) as s (sought)
       where position(s.sought in t::text) > 0`,
      [words],
    );
    if (rowCount !== 0) places.push(name);
  }
  await client.query('checkpoint');
  const { rows } = await client.query<{ root: string }>(
    "select current_setting('data_directory') as root",
  );
  for (const part of ['base', 'pg_wal']) {
    const folder = join(rows[0]?.root ?? '', part);
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
      if (words.some((word) => bytes.includes(word, 0, 'latin1'))) places.push(part);
    }
  }
  return places;
}

test.each([
  ['in bytes', "decode($1, 'base64'), null"],
  ['in base64', 'null, $1'],
])('a file in a table %s would be found there, and in the log', async (_how, values) => {
  const file = aLargePdf();
  await client.query('create table probe (bytes bytea, base64 text)');
  await client.query(`insert into probe values (${values})`, [file.toString('base64')]);
  const places = await placesOf(writingsOf(file));
  await client.query('drop table probe');
  expect(places).toEqual(expect.arrayContaining(['probe', 'pg_wal']));
});

test('no byte of a file is in a table of PostgreSQL, nor in its log', async () => {
  const file = aLargePdf();
  const words = writingsOf(file);
  const sender = chunkSender(own.site);
  const id = await sender.sendChunks(file);
  expect(await placesOf(words)).toEqual([]);
  expect((await sender.finish(id)).status).toBe(201);
  expect(await storeAs(own.stack.environment, 'scanner').get(id)).toEqual(new Uint8Array(file));
  const page = await sendFiles(own.site, worksForm(), [['photos', 'plan.pdf', file]]);
  expect(page.summary).toEqual([]);
  expect(await placesOf(words)).toEqual([]);
});
