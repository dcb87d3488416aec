import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';
import { BATCH } from './stored-letters.ts';

const agent = { role: 'agent', services: ['voirie'] } as const;
const noBatch = REFUSAL_CODES['no-batch'].code;

/** Those about letters and how decisions are told. */
export const LETTER_CROSSINGS: Readonly<Record<string, Crossing>> = {
  waiting_letters: {
    ...agent,
    call: () => ({ most: 10 }),
    nothing: { letters: [], definitions: {} },
  },
  make_letter_batch: {
    ...agent,
    call: ({ letters }) => ({
      batch: {
        day: '2026-05-04',
        digest: 'a'.repeat(64),
        letters: [{ notice: letters.waiting, content: '{}', code: null }],
      },
    }),
    nothing: REFUSAL_CODES['letter-taken'].code,
  },
  read_letter_batch: { ...agent, call: () => ({ name: BATCH }), nothing: noBatch },
  list_letter_batches: { ...agent, call: () => ({ most: 10 }), nothing: [] },
  note_printed_batch: { ...agent, call: () => ({ name: BATCH }), nothing: noBatch },
  post_letter_batch: {
    ...agent,
    call: () => ({ name: BATCH, posted_on: '2026-05-05' }),
    nothing: noBatch,
  },
  note_carried_letter: {
    ...agent,
    call: ({ letters }) => ({ notice: letters.printed, carrier_number: '1' }),
    nothing: null,
  },
  read_own_answers: {
    role: 'tracking',
    call: ({ filing }) => ({ token_hash: filing.tokenHash }),
    nothing: null,
  },
  unread_decisions: {
    role: 'maintenance',
    call: () => ({ today: '2026-07-01', batch: 100 }),
    nothing: [],
  },
};
