import { aFiling } from '../builders/filing.ts';

/** Every table of the API. */
export const TABLES = [
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
/** Key that nothing has. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Every function of the API, with a call that does no harm. */
export const FUNCTIONS: Readonly<Record<string, Record<string, unknown>>> = {
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
  await_chunk: { attachment_id: NOBODY, position: 0, size: 1, digest: '' },
  note_chunk: { attachment_id: NOBODY, position: 0, digest: '', is_there: true },
  begin_finish: { attachment_id: NOBODY, finisher: NOBODY },
  give_up_finish: { attachment_id: NOBODY, finisher: NOBODY },
  read_attachments: { ids: [NOBODY] },
  settle_attachment: { attachment_id: NOBODY, about: {} },
  remove_attachment: { attachment_id: NOBODY },
  forget_chunks: { ids: [NOBODY] },
  left_chunks: { batch: 0 },
  // None: a file claimed here would be missing where another test waits for it.
  claim_orphan_attachments: { batch: 0 },
  forget_attachments: { ids: [NOBODY] },
  attachments_to_scan: { batch: 0 },
  settle_scan: { attachment_id: NOBODY, verdict: 'clean' },
};
/** What each role may call, and which tables it may read: nothing else. */
export const RIGHTS: Readonly<
  Record<string, { calls: readonly string[]; reads: readonly string[] }>
> = {
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
      'await_chunk',
      'note_chunk',
      'begin_finish',
      'give_up_finish',
      'forget_chunks',
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
      'forget_chunks',
      'left_chunks',
    ],
    reads: [],
  },
  scanner: { calls: ['attachments_to_scan', 'settle_scan'], reads: [] },
  search_counter: { calls: ['count_missed_search'], reads: [] },
  editor: { calls: [], reads: ['missed_searches'] },
};
