import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';
import { CROSSINGS } from './crossings.ts';
import { DECLARED_RIGHTS } from './declared-rights.ts';
import { everyRowOf } from './every-row-of.ts';
import { STORED_AGENT, storeCommune, type StoredCommune } from './stored-commune.ts';

interface TwoCommunes {
  readonly stored: StoredCommune;
  readonly other: string;
  readonly before: readonly unknown[];
}

let kept: TwoCommunes | undefined;
let made = 0;

/**
 * A commune that has something of everything, and another one that has nothing. Those of the test
 * before, unless it changed a row: a commune takes a hundred statements to fill.
 */
async function twoCommunes(): Promise<TwoCommunes> {
  if (kept && isDeepStrictEqual(await everyRowOf(kept.stored.commune), kept.before)) return kept;
  made += 1;
  const other = await addCommune(`ailleurs-${made}`);
  const stored = await storeCommune(await addCommune(`ici-${made}`));
  kept = { stored, other, before: await everyRowOf(stored.commune) };
  return kept;
}

test('every function of the API is called from another commune', async () => {
  const functions = await query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
  );
  expect(functions.map(({ name }) => name)).toEqual(Object.keys(CROSSINGS).toSorted());
});

describe.each(Object.entries(CROSSINGS))('%s', (name, crossing) => {
  const { role, services = [], session, call, nothing } = crossing;
  test('reads and changes nothing of another commune', async () => {
    const { stored, other, before } = await twoCommunes();
    const parameters = call(stored);
    const callFrom = async (commune: string) => {
      const held = session && { session: session(stored) };
      const client = await actAsRole(role, { commune, services, sub: STORED_AGENT, ...held });
      const answer = await client.rpc(name, parameters);
      return answer.error?.code ?? (answer.data as unknown);
    };
    expect(await callFrom(other)).toEqual(nothing);
    expect(await everyRowOf(stored.commune)).toEqual(before);
    // The same call is not without effect: its own commune reads or changes something by it.
    const answer = await callFrom(stored.commune);
    expect([answer, await everyRowOf(stored.commune)]).not.toEqual([nothing, before]);
  });
});

test('a filing with the keys and secrets of another commune’s is another filing', async () => {
  const { stored, before } = await twoCommunes();
  const other = await addCommune('memes-cles');
  const intake = await actAsRole('intake', { commune: other });
  const filing = aFiling({ ...stored.filing, attachments: [] });
  const filed = await intake.rpc('file_submission', { filing, quota: {} });
  expect(filed.data).toEqual({ outcome: 'stored', reference: filing.reference });
  expect(await everyRowOf(stored.commune)).toEqual(before);
});

const readers = Object.entries(DECLARED_RIGHTS).flatMap(([role, { tables = {} }]) =>
  Object.entries(tables).flatMap(([table, { select }]) =>
    table.startsWith('public.') && select !== undefined
      ? [{ role, table: table.replace('public.', ''), select }]
      : [],
  ),
);
test.each(readers)('$role reads no row of $table of another commune', async (reader) => {
  const { role, table, select } = reader;
  const { stored, other } = await twoCommunes();
  const read = async (commune: string) => {
    const client = await actAsRole(role, { commune, services: ['voirie'], sub: STORED_AGENT });
    const { data } = await client.from(table).select(select === '*' ? '*' : select.join(','));
    return data;
  };
  expect(await read(other)).toEqual([]);
  expect(await read(stored.commune)).not.toEqual([]);
});
