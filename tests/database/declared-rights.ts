import type { Rights } from './read-rights.ts';

/** Every role has these through `public`: PostgreSQL's own, that no migration of ours gives. */
const EVERYBODY = { public: ['usage'] };
const HELPERS = { private: ['usage'], public: ['usage'] };
const FILES = { private: ['usage'], public: ['usage'], storage: ['usage'] };
const BUCKETS = { 'storage.buckets': { select: '*' } } as const;

/** Who may do what, whole: what is not written here is open to nobody. */
export const DECLARED_RIGHTS: Readonly<Record<string, Rights>> = {
  public: { schemas: EVERYBODY },
  anon: { schemas: EVERYBODY },
  authenticated: { schemas: EVERYBODY },
  service_role: { schemas: EVERYBODY },
  authenticator: {
    becomes: [
      'agent',
      'anon',
      'authenticated',
      'editor',
      'intake',
      'mailer',
      'maintenance',
      'scanner',
      'search_counter',
      'service_role',
      'tracking',
    ],
    schemas: EVERYBODY,
  },
  parvis_owner: { schemas: { public: ['create', 'usage'] } },
  intake: {
    schemas: FILES,
    tables: {
      ...BUCKETS,
      'storage.objects': { delete: '*', insert: '*', select: '*', update: '*' },
    },
    calls: [
      'private.awaits_chunk',
      'private.claim',
      'public.await_chunk',
      'public.begin_attachment',
      'public.begin_finish',
      'public.count_refusal',
      'public.file_submission',
      'public.filed_with',
      'public.forget_chunks',
      'public.give_up_finish',
      'public.note_chunk',
      'public.read_attachments',
      'public.remove_attachment',
      'public.settle_attachment',
    ],
  },
  tracking: {
    schemas: EVERYBODY,
    calls: [
      'public.count_refusal',
      'public.read_receipt',
      'public.read_request',
      'public.record_event',
      'public.try_tracking_code',
    ],
  },
  agent: {
    schemas: FILES,
    tables: {
      ...BUCKETS,
      'storage.objects': { select: '*' },
      'public.attachments': {
        select: ['id', 'commune_id', 'name', 'type', 'size', 'state', 'scan_tries', 'scan_failure'],
      },
      'public.event_contents': { select: '*' },
      'public.journal': { select: '*' },
      'public.outbox': {
        // Not the address, which answers hold.
        select: [
          'id',
          'commune_id',
          'submission_id',
          'event_id',
          'notice',
          'channel',
          'created_at',
          'is_waiting',
        ],
      },
      'public.procedure_definitions': { select: '*' },
      'public.receipts': {
        select: ['submission_id', 'commune_id', 'kind', 'content', 'issued_at'],
      },
      'public.refusals': { select: '*' },
      'public.submission_attachments': { select: '*' },
      'public.submissions': {
        // Neither the submission key, nor the digest, nor the clock of the database.
        select: [
          'id',
          'commune_id',
          'reference',
          'procedure_slug',
          'definition_version',
          'sector',
          'service_slug',
          'kind',
          'channel',
          'entered_by',
          'state',
          'received_at',
          'silence_means',
          'implicit_decision_on',
          'clock',
          'contact_way',
          'contact_email',
          'answers',
          'delete_after',
          'final_disposition',
        ],
      },
    },
    calls: [
      'private.claim',
      'private.claimed_services',
      'public.record_event',
      'public.settle_tasks',
    ],
  },
  mailer: {
    schemas: EVERYBODY,
    calls: ['public.claim_notices', 'public.return_notices', 'public.settle_notice'],
  },
  maintenance: {
    schemas: FILES,
    tables: { ...BUCKETS, 'storage.objects': { delete: '*', select: '*' } },
    calls: [
      'private.claim',
      'public.claim_orphan_attachments',
      'public.count_late',
      'public.forget_attachments',
      'public.forget_chunks',
      'public.forget_sources',
      'public.left_chunks',
      'public.purge_expired',
      'public.purge_missed_searches',
      'public.record_event',
      'public.silent_requests',
    ],
  },
  scanner: {
    schemas: FILES,
    tables: { ...BUCKETS, 'storage.objects': { select: '*' } },
    calls: ['private.claim', 'public.attachments_to_scan', 'public.settle_scan'],
  },
  search_counter: { schemas: EVERYBODY, calls: ['public.count_missed_search'] },
  editor: {
    schemas: HELPERS,
    tables: { 'public.missed_searches': { select: '*' } },
    calls: ['private.claim'],
  },
};
