import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { aFiling } from '../builders/filing.ts';
import { AGENT_CROSSINGS } from './agent-crossings.ts';
import { ALERT_CROSSINGS } from './alert-crossings.ts';
import { ARCHIVE_CROSSINGS } from './archive-crossings.ts';
import { BATCH_CROSSINGS } from './batch-crossings.ts';
import { DESK_CROSSINGS } from './desk-crossings.ts';
import { INCIDENT_CROSSINGS } from './incident-crossings.ts';
import { MEDIATION_CROSSINGS } from './mediation-crossings.ts';
import { REQUEST_CROSSINGS, type Crossing } from './request-crossings.ts';
import { DIGEST } from './stored-commune.ts';

const about = { procedure: 'essai', field: 'photos', name: 'plan.pdf', size: 10 };

/** Every function of the API, called from a commune with the keys of another one. */
export const CROSSINGS: Readonly<Record<string, Crossing>> = {
  file_submission: {
    role: 'intake',
    call: ({ files }) => ({ filing: aFiling({ attachments: [files.pending] }), quota: {} }),
    nothing: REFUSAL_CODES['files-gone'].code,
  },
  filed_with: {
    role: 'intake',
    call: ({ filing }) => ({
      submission_key: filing.submissionKey,
      answers_digest: filing.answersDigest,
    }),
    nothing: null,
  },
  count_refusal: {
    role: 'intake',
    call: () => ({ about: 'essai', reason: 'honeypot' }),
    nothing: null,
  },
  begin_attachment: {
    role: 'intake',
    call: ({ files }) => ({ attachment: { id: files.receiving, ...about }, quota: {} }),
    nothing: REFUSAL_CODES['file-key-taken'].code,
  },
  await_chunk: {
    role: 'intake',
    call: ({ files }) => ({
      attachment_id: files.receiving,
      position: 0,
      size: 10,
      digest: DIGEST.toLowerCase(),
    }),
    nothing: 'gone',
  },
  note_chunk: {
    role: 'intake',
    call: ({ files }) => ({
      attachment_id: files.receiving,
      position: 0,
      digest: DIGEST,
      is_there: false,
    }),
    nothing: false,
  },
  begin_finish: {
    role: 'intake',
    call: ({ files }) => ({ attachment_id: files.receiving, finisher: files.pending }),
    nothing: null,
  },
  give_up_finish: {
    role: 'intake',
    call: ({ files }) => ({ attachment_id: files.receiving, finisher: files.receiving }),
    nothing: null,
  },
  forget_chunks: {
    role: 'intake',
    call: ({ files }) => ({ ids: Object.values(files) }),
    nothing: null,
  },
  left_chunks: { role: 'maintenance', call: () => ({ batch: 100 }), nothing: [] },
  read_attachments: {
    role: 'intake',
    call: ({ files }) => ({ ids: Object.values(files) }),
    nothing: [],
  },
  settle_attachment: {
    role: 'intake',
    call: ({ files }) => ({
      attachment_id: files.receiving,
      about: { name: 'autre.pdf', type: 'pdf', state: 'clean' },
    }),
    nothing: false,
  },
  remove_attachment: {
    role: 'intake',
    call: ({ files }) => ({ attachment_id: files.pending }),
    nothing: false,
  },
  ...REQUEST_CROSSINGS,
  ...ARCHIVE_CROSSINGS,
  ...DESK_CROSSINGS,
  ...BATCH_CROSSINGS,
  ...AGENT_CROSSINGS,
  ...ALERT_CROSSINGS,
  slowed_sources: { role: 'agent', services: ['voirie'], call: () => ({}), nothing: [] },
  forget_abuse: { role: 'maintenance', call: () => ({}), nothing: 0 },
  purge_expired: {
    role: 'maintenance',
    call: () => ({ today: '2022-01-01', batch: 100 }),
    nothing: 0,
  },
  erase_answers: {
    role: 'maintenance',
    call: () => ({ today: '2022-01-01', batch: 100 }),
    nothing: 0,
  },
  count_late: {
    role: 'maintenance',
    call: () => ({ today: '2022-01-01' }),
    nothing: { late: 0, owed: 0 },
  },
  warn_of_deletion: {
    role: 'maintenance',
    call: () => ({ today: '2027-10-20', days: [7] }),
    nothing: 0,
  },
  purge_missed_searches: { role: 'maintenance', call: () => ({ today: '2026-02-15' }), nothing: 0 },
  forget_sources: { role: 'maintenance', call: () => ({ batch: 100 }), nothing: 0 },
  claim_orphan_attachments: { role: 'maintenance', call: () => ({ batch: 100 }), nothing: [] },
  forget_attachments: {
    role: 'maintenance',
    call: ({ files }) => ({ ids: Object.values(files) }),
    nothing: 0,
  },
  attachments_to_scan: { role: 'scanner', call: () => ({ batch: 100 }), nothing: [] },
  settle_scan: {
    role: 'scanner',
    call: ({ files }) => ({ attachment_id: files.pending, verdict: 'infected' }),
    nothing: null,
  },
  ...INCIDENT_CROSSINGS,
  ...MEDIATION_CROSSINGS,
  count_missed_search: {
    role: 'search_counter',
    call: () => ({ words: 'piscine' }),
    nothing: null,
  },
};
