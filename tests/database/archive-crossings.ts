import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';

const NO_SLIP = REFUSAL_CODES['no-slip'].code;
const today = '2022-01-01';

/** Those about what goes to the archives. */
export const ARCHIVE_CROSSINGS: Readonly<Record<string, Crossing>> = {
  due_archives: {
    role: 'archivist',
    call: () => ({ today }),
    nothing: { lines: [], unfinished: 0 },
  },
  list_slips: { role: 'archivist', call: () => ({}), nothing: [] },
  prepare_slip: {
    role: 'archivist',
    call: () => ({ kind: 'elimination', procedures: null, today }),
    nothing: REFUSAL_CODES['nothing-due'].code,
  },
  sign_slip: {
    role: 'archivist',
    call: ({ slip: { number, digest } }) => ({
      ...{ number, digest, signed_by: 'Ana Roy, archiviste', signed_on: today },
    }),
    nothing: NO_SLIP,
  },
  refuse_slip: {
    role: 'archivist',
    call: ({ slip: { number } }) => ({ number }),
    nothing: NO_SLIP,
  },
  read_transfer: {
    role: 'archivist',
    call: ({ slip: { number } }) => ({ number, after: null, batch: 10 }),
    nothing: [],
  },
  eliminate_signed: { role: 'archivist', call: () => ({ batch: 10 }), nothing: 0 },
};
