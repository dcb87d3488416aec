import type { Rights } from './read-rights.ts';

export const FILES = { private: ['usage'], public: ['usage'], storage: ['usage'] };
export const BUCKETS = { 'storage.buckets': { select: '*' } } as const;

/** What an agent may do: read what concerns their services, and say what happens. */
export const AGENT_RIGHTS: Rights = {
  schemas: FILES,
  tables: {
    ...BUCKETS,
    'storage.objects': { select: '*' },
    'public.attachments': {
      select: ['id', 'commune_id', 'name', 'type', 'size', 'state', 'scan_tries', 'scan_failure'],
    },
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
    'private.claim',
    'private.claimed_services',
    'public.begin_code',
    'public.enter_submission',
    'public.filed_with_print',
    'public.give_code',
    'public.last_receipt',
    'public.make_letter_batch',
    'public.note_carried_letter',
    'public.post_letter_batch',
    'public.read_availability',
    'public.read_letter_batch',
    'public.record_event',
    'public.settle_tasks',
    'public.slowed_sources',
    'public.waiting_letters',
  ],
};
