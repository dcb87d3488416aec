import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { DESK_CROSSINGS } from './desk-crossings.ts';
import { LETTER_CROSSINGS } from './letter-crossings.ts';
import type { StoredCommune } from './stored-commune.ts';

/** A call that names what is another commune's. */
export interface Crossing {
  readonly role: string;
  /** Services in the token of an agent. */
  readonly services?: readonly string[];
  /** Session in the token of an agent. */
  readonly session?: (stored: StoredCommune) => string;
  readonly call: (stored: StoredCommune) => Readonly<Record<string, unknown>>;
  /** What is told to a commune that has nothing: its answer, or the code of its refusal. */
  readonly nothing: unknown;
}

/** Those about a request once it is filed, and its notices. */
export const REQUEST_CROSSINGS: Readonly<Record<string, Crossing>> = {
  read_receipt: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: null,
  },
  try_tracking_code: {
    role: 'tracking',
    call: ({ filing }) => ({
      reference: filing.reference,
      tracking_code_hash: filing.trackingCodeHash,
      token_hash: 'f'.repeat(64),
      networks: [],
      per_hour: 20,
      has_waited: false,
    }),
    nothing: { opened: false },
  },
  address_state: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: null,
  },
  confirm_address: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: false,
  },
  close_address: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: false,
  },
  ask_code: {
    role: 'tracking',
    call: ({ filing }) => ({
      ...{ reference: filing.reference, email: null, phone: '03 53 01 77 20' },
      ...{ networks: [], per_hour: 0 },
    }),
    nothing: { outcome: 'heard' },
  },
  enter_submission: {
    role: 'agent',
    services: ['voirie'],
    // The files that it names are those of the commune.
    call: ({ files }) => ({
      filing: aFiling({ channel: 'post', enteredBy: 'Claire', attachments: [files.pending] }),
    }),
    nothing: REFUSAL_CODES['files-gone'].code,
  },
  begin_code: {
    role: 'agent',
    services: ['voirie'],
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: REFUSAL_CODES['no-request'].code,
  },
  give_code: {
    role: 'agent',
    services: ['voirie'],
    call: ({ filing }) => ({
      ...{ reference: filing.reference, number: 2, code_hash: 'f'.repeat(64) },
    }),
    nothing: REFUSAL_CODES['no-request'].code,
  },
  note_address: {
    role: 'mailer',
    call: ({ mailed }) => ({ notice_id: mailed, token_hash: 'f'.repeat(64) }),
    nothing: null,
  },
  read_request: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: null,
  },
  record_event: {
    role: 'tracking',
    call: ({ filing, lastMove }) => ({
      event: anEvent('message.received', { tokenHash: filing.tokenHash, after: lastMove }),
    }),
    nothing: REFUSAL_CODES['no-request'].code,
  },
  last_receipt: {
    role: 'tracking',
    call: ({ filing }) => ({ request: { tokenHash: filing.tokenHash } }),
    nothing: REFUSAL_CODES['no-request'].code,
  },
  warn_of_receipts: {
    role: 'maintenance',
    call: () => ({ today: '2026-05-07', days: [5, 2, 1, 0] }),
    nothing: 0,
  },
  silent_requests: {
    role: 'maintenance',
    call: () => ({ today: '2026-07-01', batch: 100 }),
    nothing: [],
  },
  warn_of_silence: {
    role: 'maintenance',
    call: () => ({ today: '2026-06-20', days: [15, 7, 3, 1] }),
    nothing: 0,
  },
  settle_tasks: {
    role: 'agent',
    services: ['voirie'],
    call: ({ filing }) => ({
      reference: filing.reference,
      channels: ['sms', 'call', 'letter'],
    }),
    nothing: 0,
  },
  ...LETTER_CROSSINGS,
  ...DESK_CROSSINGS,
  claim_notices: { role: 'mailer', call: () => ({ batch: 100, lease_seconds: 60 }), nothing: [] },
  settle_notice: {
    role: 'mailer',
    call: ({ notice }) => ({ notice_id: notice, outcome: 'sent', error_code: null }),
    nothing: null,
  },
  return_notices: {
    role: 'mailer',
    call: ({ notice }) => ({ notice_ids: [notice] }),
    nothing: null,
  },
};
