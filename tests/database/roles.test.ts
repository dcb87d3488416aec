import { generateKeyPair, exportJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAs, actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';

const TABLES = ['communes', 'procedure_definitions', 'submissions', 'receipts', 'journal', 'outbox'];
const FUNCTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  file_submission: { filing: aFiling() },
  read_receipt: { token_hash: 'x' },
  find_submission_key: { reference: 'x', tracking_code_hash: 'x' },
  claim_notices: { batch: 1, lease_seconds: 1 },
  settle_notice: { notice_id: '00000000-0000-0000-0000-000000000000', outcome: 'sent', error_code: '' },
  purge_expired: { today: '2020-01-01' },
};
/** What each role may call, and which tables it may read: nothing else. */
const RIGHTS: Readonly<Record<string, { calls: readonly string[]; reads: readonly string[] }>> = {
  anon: { calls: [], reads: [] },
  authenticated: { calls: [], reads: [] },
  service_role: { calls: [], reads: [] },
  intake: { calls: ['file_submission'], reads: [] },
  tracking: { calls: ['read_receipt', 'find_submission_key'], reads: [] },
  agent: {
    calls: [],
    reads: ['procedure_definitions', 'submissions', 'receipts', 'journal'],
  },
  maintenance: { calls: ['claim_notices', 'settle_notice', 'purge_expired'], reads: [] },
};
const READABLE: Readonly<Record<string, string>> = {
  submissions: 'reference,answers',
  receipts: 'content',
  procedure_definitions: 'definition',
  journal: 'event',
};
const DENIED = '42501';

describe.each(Object.entries(RIGHTS))('the role %s', (role, { calls, reads }) => {
  test.each(TABLES)('reads %s only if it is named', async (table) => {
    const client = await actAsRole(role, { services: ['voirie'] });
    const { error } = await client.from(table).select(READABLE[table] ?? '*').limit(1);
    expect(error?.code).toBe(reads.includes(table) ? undefined : DENIED);
  });

  test.each(TABLES)('never writes to %s directly', async (table) => {
    const client = await actAsRole(role, { services: ['voirie'] });
    const column = table === 'communes' ? 'id' : 'commune_id';
    const { error: inserted } = await client.from(table).insert({ [column]: 'admiville' });
    const { error: updated } = await client.from(table).update({ [column]: 'x' }).neq(column, 'y');
    const { error: deleted } = await client.from(table).delete().neq(column, 'y');
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
    const client = await actAs({ claims: { role: 'intake', commune: 'admiville' }, lifetime: -60 });
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.message).toMatch(/expired/iu);
  });

  test('signed with another key are refused', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'local' };
    const client = await actAs({ claims: { role: 'intake', commune: 'admiville' }, key });
    expect((await client.rpc('file_submission', { filing: aFiling() })).status).toBe(401);
  });

  test('that name no commune can file nothing', async () => {
    const client = await actAs({ claims: { role: 'intake' } });
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.code).toBe(DENIED);
  });

  test('cannot name a role that functions do not have', async () => {
    for (const role of ['postgres', 'authenticator']) {
      const client = await actAs({ claims: { role, commune: 'admiville' } });
      expect((await client.from('submissions').select('reference')).error).not.toBeNull();
    }
  });
});

describe('an agent', () => {
  const parking = aFiling({ service: 'voirie' });
  const birth = aFiling({ service: 'etat-civil' });
  const elsewhere = aFiling({ service: 'voirie' });

  beforeAll(async () => {
    await query("insert into communes values ('ailleurs', 'Ailleurs') on conflict do nothing");
    const intake = await actAsRole('intake');
    expect((await intake.rpc('file_submission', { filing: parking })).error).toBeNull();
    expect((await intake.rpc('file_submission', { filing: birth })).error).toBeNull();
    const other = await actAsRole('intake', { commune: 'ailleurs' });
    expect((await other.rpc('file_submission', { filing: elsewhere })).error).toBeNull();
  });

  const seenBy = async (claims: Record<string, unknown>) => {
    const client = await actAsRole('agent', claims);
    const references = [parking, birth, elsewhere].map(({ reference }) => reference as string);
    const { data } = await client.from('submissions').select('reference').in('reference', references);
    return (data ?? []).map((row: { reference: string }) => row.reference);
  };

  test('sees the requests of the services of the token, and no other', async () => {
    expect(await seenBy({ services: ['voirie'] })).toEqual([parking.reference]);
    expect(await seenBy({ services: ['etat-civil'] })).toEqual([birth.reference]);
    expect(await seenBy({ services: ['voirie', 'etat-civil'] })).toHaveLength(2);
  });

  test('sees nothing without a service, nor through a token that says « all »', async () => {
    for (const services of [[], ['*'], ['%'], null]) expect(await seenBy({ services })).toEqual([]);
  });

  test('of another commune sees only that commune', async () => {
    expect(await seenBy({ services: ['voirie'], commune: 'ailleurs' })).toEqual([elsewhere.reference]);
  });

  test.each(['submission_key', 'answers_digest', 'stored_at'])(
    'cannot read the column %s, even of its own services',
    async (column) => {
      const client = await actAsRole('agent', { services: ['voirie'] });
      expect((await client.from('submissions').select(column)).error?.code).toBe(DENIED);
    },
  );

  test.each(['token_hash', 'tracking_code_hash'])('cannot read %s of a receipt', async (column) => {
    const client = await actAsRole('agent', { services: ['voirie'] });
    expect((await client.from('receipts').select(column)).error?.code).toBe(DENIED);
  });

  test('reads receipts and journal of its own requests only', async () => {
    const client = await actAsRole('agent', { services: ['etat-civil'] });
    const { data: receipts } = await client.from('receipts').select('content');
    const references = (receipts ?? []).map(
      (row: { content: { reference: string } }) => row.content.reference,
    );
    expect(references).toContain(birth.reference);
    expect(references).not.toContain(parking.reference);
    const rows = await query<{ n: number }>(
      "select count(*)::int as n from journal j join submissions s on s.id = j.submission_id where s.service_slug = 'etat-civil' and s.commune_id = 'admiville'",
    );
    const { count } = await client.from('journal').select('event', { count: 'exact', head: true });
    expect(count).toBe(rows[0]?.n);
  });
});

describe('the database itself', () => {
  test('has row-level security on every table of the API', async () => {
    const rows = await query<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  test('lets nobody call a function by default', async () => {
    const rows = await query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private')
         and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                     where a.grantee = 0)`,
    );
    expect(rows).toEqual([]);
  });

  test('fixes the search path of every function that runs with more rights', async () => {
    const rows = await query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'private') and p.prosecdef
         and not coalesce(p.proconfig @> array['search_path=""'], false)`,
    );
    expect(rows).toEqual([]);
  });

  test('describes each table in French, for the register', async () => {
    const rows = await query(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and obj_description(c.oid) is null`,
    );
    expect(rows).toEqual([]);
  });
});
