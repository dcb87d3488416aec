import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';

const agent = { role: 'agent', services: ['voirie'] } as const;
const noRequest = REFUSAL_CODES['no-request'].code;

/** Those about what agents leave beside a request. */
export const DESK_CROSSINGS: Readonly<Record<string, Crossing>> = {
  open_at_desk: {
    ...agent,
    call: ({ filing }) => ({ reference: filing.reference, agent_name: 'Claire Martin' }),
    nothing: noRequest,
  },
  keep_draft: {
    ...agent,
    call: ({ filing }) => ({ reference: filing.reference, act: 'ecrire', typed: { texte: 'a' } }),
    nothing: noRequest,
  },
  related_requests: {
    ...agent,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: [],
  },
};
