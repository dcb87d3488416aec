import { randomUUID } from 'node:crypto';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';

const asAgent = { role: 'agent', services: ['voirie'] } as const;
const noBatch = REFUSAL_CODES['no-desk-batch'].code;

/** Those about batches of the desk. */
export const BATCH_CROSSINGS: Readonly<Record<string, Crossing>> = {
  make_batch: {
    ...asAgent,
    call: ({ filing }) => ({
      batch: { key: randomUUID(), references: [filing.reference], by: { name: 'Claire Martin' } },
    }),
    nothing: REFUSAL_CODES['empty-batch'].code,
  },
  list_batches: { ...asAgent, call: () => ({}), nothing: [] },
  read_batch: { ...asAgent, call: ({ batches }) => ({ batch: batches.running }), nothing: noBatch },
  set_batch_act: {
    ...asAgent,
    call: ({ batches }) => ({
      ...{ batch: batches.made, act: 'prendre', kind: 'request.taken', typed: {} },
    }),
    nothing: noBatch,
  },
  confirm_batch: {
    ...asAgent,
    call: ({ batches }) => ({ batch: batches.chosen, seen: 0 }),
    nothing: noBatch,
  },
  claim_batch_lines: {
    ...asAgent,
    call: ({ batches }) => ({ batch: batches.running, most: 10 }),
    nothing: noBatch,
  },
  settle_batch_line: {
    ...asAgent,
    call: ({ batches }) => ({ batch: batches.running, line: 1, reason: null }),
    nothing: noBatch,
  },
  retry_batch: {
    ...asAgent,
    call: ({ batches }) => ({ batch: batches.running, lines: [2], seen: 0 }),
    nothing: noBatch,
  },
  take_back_batch: {
    ...asAgent,
    call: ({ batches }) => ({ batch: batches.running }),
    nothing: noBatch,
  },
  waiting_batches: { role: 'maintenance', call: () => ({}), nothing: [] },
};
