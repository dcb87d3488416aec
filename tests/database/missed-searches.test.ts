import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';

type Client = Awaited<ReturnType<typeof actAsRole>>;
const COMMUNE = ownCommune();
let counter: Client;
let editor: Client;
beforeAll(async () => {
  counter = await actAsRole('search_counter');
  editor = await actAsRole('editor');
});

const count = async (words: string | null, client = counter) =>
  (await client.rpc('count_missed_search', { words })).error?.code;
const read = async (client = editor) =>
  (await client.from('missed_searches').select('words,searches').order('words')).data;
const clear = () => query('delete from missed_searches where commune_id = $1', [COMMUNE]);

describe('a search that finds nothing', () => {
  test('is counted by its words and its day in Paris, and nothing else is kept', async () => {
    await clear();
    for (const words of ['piscine', 'piscine', 'carte grise', '']) await count(words);
    expect(await read()).toEqual([
      { words: '', searches: 1 },
      { words: 'carte grise', searches: 1 },
      { words: 'piscine', searches: 2 },
    ]);
    const columns = await query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'missed_searches'`,
    );
    expect(columns.map(({ column_name: name }) => name).toSorted()).toEqual([
      'commune_id',
      'searched_on',
      'searches',
      'words',
    ]);
    const [day] = await query(
      `select from missed_searches
       where commune_id = $1 and searched_on = (now() at time zone 'Europe/Paris')::date limit 1`,
      [COMMUNE],
    );
    expect(day).toBeDefined();
  });

  test.each(['Dupont', 'a@b.fr', '0612345678', 'un deux trois quatre cinq', 'x'.repeat(41), 'été'])(
    'is refused when its words may tell who searched (%s)',
    async (words) => {
      expect(await count(words)).toBe('23514');
    },
  );

  test('of another commune is out of reach', async () => {
    await clear();
    await count(
      'piscine',
      await actAsRole('search_counter', { commune: await addCommune('ailleurs') }),
    );
    expect(await read()).toEqual([]);
    expect(await count('piscine', await actAsRole('search_counter', { commune: null }))).toBe(
      REFUSAL_CODES['no-commune'].code,
    );
  });

  test('sent by thousands fills three hundred lines of a day and no more', async () => {
    await clear();
    await query(
      `insert into missed_searches (commune_id, searched_on, words)
       select $1, (now() at time zone 'Europe/Paris')::date,
              'mot ' || chr(97 + n / 26) || chr(97 + n % 26)
       from generate_series(0, 299) n`,
      [COMMUNE],
    );
    await count('encore');
    await count('toujours');
    await count('mot aa');
    const rows = await query<{ words: string; searches: number }>(
      'select words, searches from missed_searches where commune_id = $1 order by searches desc',
      [COMMUNE],
    );
    expect(rows).toHaveLength(301);
    expect(rows.filter(({ searches }) => searches > 1)).toHaveLength(2);
    expect(rows.find(({ words }) => words === '')?.searches).toBe(2);
    expect(rows.find(({ words }) => words === 'mot aa')?.searches).toBe(2);
  });

  test('counted at the same time by many is counted as many times', async () => {
    await clear();
    await Promise.all(Array.from({ length: 20 }, () => count('piscine')));
    expect(await read()).toEqual([{ words: 'piscine', searches: 20 }]);
  });

  test('is forgotten after thirteen months, and never ahead of the calendar', async () => {
    await clear();
    await query(
      `insert into missed_searches (commune_id, searched_on, words)
       values ($1, '2025-01-14', 'vieux'), ($1, '2025-01-15', 'garde')`,
      [COMMUNE],
    );
    const maintenance = await actAsRole('maintenance');
    const purge = (today: string) => maintenance.rpc('purge_missed_searches', { today });
    expect((await purge('2026-02-15')).data).toBe(1);
    expect(await read()).toEqual([{ words: 'garde', searches: 1 }]);
    expect((await purge('2999-01-01')).error?.code).toBe(REFUSAL_CODES['ahead-of-calendar'].code);
  });
});
