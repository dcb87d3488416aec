import { Client } from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { createDatabase, type Database } from '../../src/database/client.ts';
import { readEveryRow } from '../../src/database/every-row.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { ownCommune } from '../support/shared-stack.ts';

const COMMUNE = ownCommune();
const DAYS = ['2026-01-01', '2026-01-02'];
/** With words that mean something in filters, and that sort around one another. */
const WORDS = ['', 'acte', 'acte de', 'actes', 'and', 'or'];
const ALL = DAYS.flatMap((day) => WORDS.map((words) => `${day} ${words}`));

/** Its own: it changes how it is set. */
const own = useOwnStack();
let editor: Database;
const run = async (sql: string, values: readonly unknown[] = []) => {
  const client = new Client({ connectionString: own.stack.supabase.databaseUrl });
  await client.connect();
  await client.query(sql, [...values]).finally(() => client.end());
};

beforeAll(async () => {
  const settings = readEnvironment(own.stack.environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
  ]);
  editor = createDatabase(settings, { role: 'editor', commune: COMMUNE });
  await run(
    `insert into missed_searches (commune_id, searched_on, words)
     select $1, d::date, w from unnest($2::text[]) d, unnest($3::text[]) w`,
    [COMMUNE, DAYS, WORDS],
  );
  // The largest page, as a project of Supabase may be set.
  await run("alter role authenticator set pgrst.db_max_rows = '2'");
  await run("notify pgrst, 'reload config'");
  const pageOf = async () =>
    ((await editor.from('missed_searches').select('words')).data ?? []).length;
  await vi.waitFor(async () => expect(await pageOf()).toBe(2), { timeout: 30_000 });
});

const searches = () => editor.from('missed_searches').select('searched_on,words');
const KEY = ['searched_on', 'words'];
const told = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map(({ searched_on: day, words }) => `${String(day)} ${String(words)}`);

test('a list is read whole, however few rows the database gives at once', async () => {
  expect(told(await readEveryRow(searches, KEY)).toSorted()).toEqual(ALL.toSorted());
});

test('rows that go while a list is read hide no other', async () => {
  let pages = 0;
  const read = () => {
    pages += 1;
    const remove = () => run("delete from missed_searches where words in ('', 'acte')");
    return after(pages === 2 ? remove : () => Promise.resolve(), searches());
  };
  const rest = ALL.filter((row) => !/ (?:acte)?$/u.test(row));
  expect(told(await readEveryRow(read, KEY))).toEqual(expect.arrayContaining(rest));
});

/** A query that waits for something before it leaves. */
function after(before: () => Promise<unknown>, asked: ReturnType<typeof searches>) {
  const waiting: ReturnType<Parameters<typeof readEveryRow>[0]> = {
    order: (column) => (asked.order(column), waiting),
    or: (filter) => (asked.or(filter), waiting),
    limit: (count) => (asked.limit(count), waiting),
    then: (...done) =>
      before()
        .then(() => asked)
        .then(...done),
  };
  return waiting;
}
