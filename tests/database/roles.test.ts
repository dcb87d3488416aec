import { generateKeyPair, exportJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAs, actAsRole } from '../support/act-as.ts';
import { FUNCTIONS, NOBODY, RIGHTS, TABLES } from '../support/rights.ts';

const READABLE: Readonly<Record<string, string>> = {
  submissions: 'reference,answers',
  receipts: 'content',
  procedure_definitions: 'definition',
  journal: 'event',
  refusals: 'count',
  attachments: 'name',
};
/** A column of each table that has no commune of its own. */
const COLUMNS: Readonly<Record<string, string>> = {
  communes: 'id',
  attachment_chunks: 'attachment_id',
  submission_attachments: 'submission_id',
};
const DENIED = '42501';

describe.each(Object.entries(RIGHTS))('the role %s', (role, { calls, reads }) => {
  test.each(TABLES)('reads %s only if it is named', async (table) => {
    const client = await actAsRole(role, { services: ['voirie'] });
    const { error } = await client
      .from(table)
      .select(READABLE[table] ?? '*')
      .limit(1);
    expect(error?.code).toBe(reads.includes(table) ? undefined : DENIED);
  });

  test.each(TABLES)('never writes to %s directly', async (table) => {
    const client = await actAsRole(role, { services: ['voirie'] });
    const column = COLUMNS[table] ?? 'commune_id';
    const row: Record<string, string> = { [column]: NOBODY };
    const { error: inserted } = await client.from(table).insert(row as never);
    const { error: updated } = await client
      .from(table)
      .update(row as never)
      .neq(column, NOBODY);
    const { error: deleted } = await client.from(table).delete().neq(column, NOBODY);
    expect([inserted?.code, updated?.code, deleted?.code]).toEqual([DENIED, DENIED, DENIED]);
  });

  test.each(Object.entries(FUNCTIONS))('calls %s only if it is named', async (name, parameters) => {
    const client = await actAsRole(role);
    const { error } = await client.rpc(name, parameters);
    if (calls.includes(name)) expect(error).toBeNull();
    else expect(error?.code).toBe(DENIED);
  });
});

describe('tokens', () => {
  test('without any, nothing is read nor called', async () => {
    const client = await actAs({});
    expect((await client.from('submissions').select('reference')).error?.code).toBe(DENIED);
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.code).toBe(DENIED);
  });

  test('that are over are refused', async () => {
    const client = await actAs({ claims: { role: 'intake', commune: 'petiteville' }, lifetime: -60 });
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.message).toMatch(
      /expired/iu,
    );
  });

  test('signed with another key are refused', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'local' };
    const client = await actAs({ claims: { role: 'intake', commune: 'petiteville' }, key });
    expect((await client.rpc('file_submission', { filing: aFiling() })).status).toBe(401);
  });

  test('that name no commune can file nothing', async () => {
    const client = await actAs({ claims: { role: 'intake' } });
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.code).toBe(DENIED);
  });

  test('cannot name a role that functions do not have', async () => {
    for (const role of ['postgres', 'authenticator', 'parvis_owner']) {
      const client = await actAs({ claims: { role, commune: 'petiteville' } });
      expect((await client.from('submissions').select('reference')).error).not.toBeNull();
    }
  });
});
