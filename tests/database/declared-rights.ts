import { AGENT_RIGHTS, BUCKETS, FILES } from './agent-rights.ts';
import type { Rights } from './read-rights.ts';

/** Every role has these through `public`: PostgreSQL's own, that no migration of ours gives. */
const EVERYBODY = { public: ['usage'] };
const HELPERS = { private: ['usage'], public: ['usage'] };

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
      'public.address_state',
      'public.ask_code',
      'public.close_address',
      'public.confirm_address',
      'public.count_refusal',
      'public.last_receipt',
      'public.read_availability',
      'public.read_own_answers',
      'public.read_receipt',
      'public.read_request',
      'public.record_event',
      'public.try_tracking_code',
    ],
  },
  agent: AGENT_RIGHTS,
  mailer: {
    schemas: EVERYBODY,
    calls: [
      'public.claim_notices',
      'public.note_address',
      'public.return_notices',
      'public.settle_notice',
    ],
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
      'public.mail_stalled_for',
      'public.publish_incident_key',
      'public.purge_expired',
      'public.purge_missed_searches',
      'public.record_availability',
      'public.record_event',
      'public.silent_requests',
      'public.unread_decisions',
      'public.warn_of_receipts',
      'public.warn_of_silence',
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
