import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { query } from '../support/database.ts';

test('the registers of refusals of the code and of the database are the same', async () => {
  const rows = await query('select name, code, meaning from private.refusal_codes order by code');
  const register = Object.entries(REFUSAL_CODES).map(([name, about]) => ({ name, ...about }));
  expect(rows).toEqual(register);
});

const bodies = () =>
  query<{ name: string; body: string }>(
    `select proname as name, prosrc as body from pg_proc
     where pronamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`,
  );

test('functions refuse with every code of the register, and with no other', async () => {
  const used = (await bodies()).flatMap(({ body }) => body.match(/'PV\w+'/gu) ?? []);
  const codes = new Set(used.map((code) => code.slice(1, -1)));
  expect([...codes].sort()).toEqual(Object.values(REFUSAL_CODES).map(({ code }) => code));
});

test('one function refuses; another only hides the row that broke a constraint', async () => {
  const raising = (await bodies()).filter(({ body }) => /\braise\b/u.test(body));
  expect(raising.map(({ name }) => name)).toEqual(['refuse', 'store_filing']);
});

test('no code is refused that is not in the register', async () => {
  await expect(query("select private.refuse('PV999')")).rejects.toThrow(/null/u);
});
