import { generateKeyPair, exportJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { actAs, actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { DECLARED_RIGHTS } from './declared-rights.ts';
import { readRights } from './read-rights.ts';

const DENIED = '42501';

test('the rights of every role on everything are those that are declared', async () => {
  expect(await readRights()).toEqual(DECLARED_RIGHTS);
});

test('what is made is owned by a role that nobody acts as', async () => {
  const owners = await query(
    `select c.relname, c.relowner::regrole from pg_class c
     where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
       and c.relowner <> 'parvis_owner'::regrole
     union all
     select p.proname, p.proowner::regrole from pg_proc p
     where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
       and p.proowner <> 'parvis_owner'::regrole`,
  );
  expect(owners).toEqual([]);
});

/** Tables and functions that the API shows, with the names that a call must give. */
const tables = () =>
  query<{ name: string; column: string }>(
    `select distinct on (c.oid) c.relname as name, a.attname as column from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.attidentity = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
     order by c.oid, a.attnum`,
  );
const functions = () =>
  query<{ name: string; parameters: string[] }>(
    `select proname as name, coalesce(proargnames, '{}') as parameters from pg_proc
     where pronamespace = 'public'::regnamespace`,
  );

describe.each(DECLARED_RIGHTS.authenticator?.becomes ?? [])('a token of %s', (role) => {
  const rights = DECLARED_RIGHTS[role];

  test('reads tables only if they are declared', async () => {
    const client = await actAsRole(role, { services: ['voirie'] });
    for (const { name, column } of await tables()) {
      const select = rights?.tables?.[`public.${name}`]?.select;
      const columns = select === undefined ? column : select === '*' ? '*' : select.join(',');
      const { error } = await client.from(name).select(columns).limit(1);
      expect([name, error?.code]).toEqual([name, select === undefined ? DENIED : undefined]);
      if (select === '*') continue;
      const whole = await client.from(name).select('*').limit(1);
      expect([name, whole.error?.code]).toEqual([name, DENIED]);
    }
  });

  test('never writes to a table directly', async () => {
    const client = await actAsRole(role, { services: ['voirie'] });
    for (const { name, column } of await tables()) {
      const row = { [column]: null } as never;
      const answers = await Promise.all([
        client.from(name).insert(row),
        client.from(name).update(row).not(column, 'is', null),
        client.from(name).delete().not(column, 'is', null),
      ]);
      expect([name, ...answers.map(({ error }) => error?.code)]).toEqual([
        name,
        ...[DENIED, DENIED, DENIED],
      ]);
    }
  });

  // Those that it may call are called by the tests of their subjects, and across communes.
  test('calls no function that is not declared', async () => {
    const client = await actAsRole(role);
    for (const { name, parameters } of await functions()) {
      if (rights?.calls?.includes(`public.${name}`) === true) continue;
      const nothing = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
      const { error } = await client.rpc(name, nothing);
      expect([name, error?.code]).toEqual([name, DENIED]);
    }
  });
});

describe('tokens', () => {
  test('without any, nothing is read nor called', async () => {
    const client = await actAs({});
    expect((await client.from('submissions').select('reference')).error?.code).toBe(DENIED);
    expect(
      (await client.rpc('file_submission', { filing: aFiling(), quota: {} })).error?.code,
    ).toBe(DENIED);
  });

  test('that are over are refused', async () => {
    const client = await actAs({
      claims: { role: 'intake', commune: ownCommune() },
      lifetime: -60,
    });
    expect(
      (await client.rpc('file_submission', { filing: aFiling(), quota: {} })).error?.message,
    ).toMatch(/expired/iu);
  });

  test('signed with another key are refused', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'local' };
    const client = await actAs({ claims: { role: 'intake', commune: ownCommune() }, key });
    expect((await client.rpc('file_submission', { filing: aFiling(), quota: {} })).status).toBe(
      401,
    );
  });

  test('that name no commune can file nothing', async () => {
    const client = await actAs({ claims: { role: 'intake' } });
    expect(
      (await client.rpc('file_submission', { filing: aFiling(), quota: {} })).error?.code,
    ).toBe(REFUSAL_CODES['no-commune'].code);
  });

  test('cannot name a role that functions do not have', async () => {
    for (const role of ['postgres', 'authenticator', 'parvis_owner']) {
      const client = await actAs({ claims: { role, commune: ownCommune() } });
      expect((await client.from('submissions').select('reference')).error).not.toBeNull();
    }
  });
});
