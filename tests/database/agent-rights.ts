import type { Rights } from './read-rights.ts';

/** Every role has these through `public`: PostgreSQL's own, that no migration of ours gives. */
export const EVERYBODY = { public: ['usage'] };
export const FILES = { private: ['usage'], public: ['usage'], storage: ['usage'] };
export const BUCKETS = { 'storage.buckets': { select: '*' } } as const;

/** What an agent may do: read what concerns their services, and say what happens. */
export const AGENT_RIGHTS: Rights = {
  schemas: FILES,
  tables: {
    ...BUCKETS,
    'storage.objects': { select: '*' },
    // Not the address, nor the identity.
    'public.agents': { select: ['id', 'commune_id', 'kind', 'name', 'quality', 'ended_at'] },
    'public.agent_grants': {
      select: ['commune_id', 'agent_id', 'service_slug', 'level', 'ends_on', 'ended_at'],
    },
    'public.attachments': {
      select: ['id', 'commune_id', 'name', 'type', 'size', 'state', 'scan_tries', 'scan_failure'],
    },
    'public.desk_lines': { select: '*' },
    'public.desk_views': { select: '*' },
    'public.event_contents': { select: '*' },
    'public.incident_keys': { select: '*' },
    'public.journal': { select: '*' },
    'public.outbox': {
      // Not the address, which answers hold.
      select: [
        'id',
        'commune_id',
        'submission_id',
        'event_id',
        'notice',
        'receipt_number',
        'channel',
        'holder',
        'created_at',
        'is_waiting',
      ],
    },
    'public.procedure_definitions': { select: '*' },
    'public.receipts': { select: '*' },
    'public.refusals': { select: '*' },
    'public.request_words': { select: '*' },
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
        'contact_phone',
        'represented_way',
        'represented_email',
        'represented_phone',
        'answers',
        'delete_after',
        'proof_until',
        'erased_at',
        'final_disposition',
        'acknowledgement_due_on',
      ],
    },
  },
  calls: [
    'private.actor_id',
    'private.asked_lines',
    'private.claim',
    'private.claimed_services',
    'private.dialled',
    'private.fold_text',
    'private.granted_services',
    'private.processed_services',
    'private.reached_services',
    'private.services_in_reach',
    'private.session_agent',
    'private.supervised_services',
    'private.told_line',
    'private.words_of',
    'public.begin_code',
    'public.count_desk',
    'public.desk_choices',
    'public.enter_desk',
    'public.enter_submission',
    'public.filed_with_print',
    'public.forget_kept_form',
    'public.forget_view',
    'public.give_code',
    'public.last_receipt',
    'public.list_desk',
    'public.make_letter_batch',
    'public.note_carried_letter',
    'public.note_reading',
    'public.post_letter_batch',
    'public.read_availability',
    'public.read_kept_form',
    'public.read_letter_batch',
    'public.record_event',
    'public.review_readings',
    'public.save_view',
    'public.search_desk',
    'public.settle_tasks',
    'public.slowed_sources',
    'public.waiting_letters',
  ],
};

/** Who opens the desk, and who keeps the list of agents: neither reads a table. */
export const DESK_ROLES: Readonly<Record<string, Rights>> = {
  desk_door: {
    schemas: EVERYBODY,
    calls: [
      'public.begin_sign_in',
      'public.end_session',
      'public.keep_form',
      'public.open_session',
      'public.take_sign_in',
    ],
  },
  agent_keeper: {
    schemas: EVERYBODY,
    calls: [
      'public.end_agent',
      'public.grant_service',
      'public.invite_agent',
      'public.link_agent',
      'public.list_agents',
      'public.withdraw_service',
    ],
  },
};
