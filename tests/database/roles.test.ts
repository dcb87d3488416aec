import { generateKeyPair, exportJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAs, actAsRole } from '../support/act-as.ts';

const TABLES = [
  'communes',
  'procedure_definitions',
  'submissions',
  'receipts',
  'journal',
  'outbox',
  'missed_searches',
  'quota_buckets',
  'refusals',
  'attachments',
  'attachment_chunks',
  'submission_attachments',
];
const NOBODY = '00000000-0000-0000-0000-000000000000';
const FUNCTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  file_submission: { filing: aFiling() },
  file_within_limits: { filing: aFiling(), quota: {} },
  count_refusal: { about: 'essai', reason: 'honeypot' },
  try_tracking_code: { reference: 'x', tracking_code_hash: 'x', source: null, per_hour: 20 },
  forget_sources: {},
  filed_with: { submission_key: '00000000-0000-0000-0000-000000000000', answers_digest: 'x' },
  read_receipt: { token_hash: 'x' },
  find_submission_key: { reference: 'x', tracking_code_hash: 'x' },
  // None: a notice claimed here would be missing where another test waits for it.
  claim_notices: { batch: 0, lease_seconds: 1 },
  settle_notice: {
    notice_id: '00000000-0000-0000-0000-000000000000',
    outcome: 'sent',
    error_code: '',
  },
  purge_expired: { today: '2020-01-01' },
  count_missed_search: { words: 'piscine' },
  purge_missed_searches: { today: '2020-01-01' },
  begin_attachment: {
    attachment: {
      id: '00000000-0000-4000-8000-000000000000',
      procedure: 'essai',
      field: 'a',
      name: 'a.pdf',
      size: 1,
    },
    quota: {},
  },
  keep_chunk: { attachment_id: NOBODY, position: 0, bytes: 'YQ==' },
  join_chunks: { attachment_id: NOBODY },
  read_attachments: { ids: [NOBODY] },
  settle_attachment: { attachment_id: NOBODY, about: {} },
  remove_attachment: { attachment_id: NOBODY },
  // None: a file claimed here would be missing where another test waits for it.
  claim_orphan_attachments: { batch: 0 },
  forget_attachments: { ids: [NOBODY] },
  attachments_to_scan: { batch: 0 },
  settle_scan: { attachment_id: NOBODY, verdict: 'clean' },
};
/** What each role may call, and which tables it may read: nothing else. */
const RIGHTS: Readonly<Record<string, { calls: readonly string[]; reads: readonly string[] }>> = {
  anon: { calls: [], reads: [] },
  authenticated: { calls: [], reads: [] },
  service_role: { calls: [], reads: [] },
  intake: {
    calls: [
      'file_submission',
      'file_within_limits',
      'filed_with',
      'count_refusal',
      'begin_attachment',
      'keep_chunk',
      'join_chunks',
      'read_attachments',
      'settle_attachment',
      'remove_attachment',
    ],
    reads: [],
  },
  tracking: {
    calls: ['read_receipt', 'find_submission_key', 'try_tracking_code', 'count_refusal'],
    reads: [],
  },
  agent: {
    calls: [],
    reads: [
      'procedure_definitions',
      'submissions',
      'receipts',
      'journal',
      'refusals',
      'attachments',
      'submission_attachments',
    ],
  },
  mailer: { calls: ['claim_notices', 'settle_notice'], reads: [] },
  maintenance: {
    calls: [
      'purge_expired',
      'purge_missed_searches',
      'forget_sources',
      'claim_orphan_attachments',
      'forget_attachments',
    ],
    reads: [],
  },
  scanner: { calls: ['attachments_to_scan', 'settle_scan'], reads: [] },
  search_counter: { calls: ['count_missed_search'], reads: [] },
  editor: { calls: [], reads: ['missed_searches'] },
};
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
    const client = await actAs({ claims: { role: 'intake', commune: 'admiville' }, lifetime: -60 });
    expect((await client.rpc('file_submission', { filing: aFiling() })).error?.message).toMatch(
      /expired/iu,
    );
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
    for (const role of ['postgres', 'authenticator', 'parvis_owner']) {
      const client = await actAs({ claims: { role, commune: 'admiville' } });
      expect((await client.from('submissions').select('reference')).error).not.toBeNull();
    }
  });
});
