import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';
import type { StoredCommune } from './stored-commune.ts';
import { HELD_MESSAGE } from './stored-held-message.ts';

const asAgent = { role: 'agent', services: ['voirie'] } as const;
/** A message of whoever works there, that has not left. */
const held = ({ filing }: StoredCommune) => ({ reference: filing.reference, key: HELD_MESSAGE });
const noRequest = REFUSAL_CODES['no-request'].code;
const noOpinion = REFUSAL_CODES['no-opinion'].code;

/** Those about the list of the desk, and what agents leave beside a request. */
export const DESK_CROSSINGS: Readonly<Record<string, Crossing>> = {
  list_desk: {
    ...asAgent,
    call: () => ({ asked: { today: '2026-05-04', limit: 51, scope: 'open' } }),
    nothing: { lines: [], total: 0 },
  },
  count_desk: {
    ...asAgent,
    call: () => ({ asked: { queue: 'untaken' } }),
    nothing: {
      ...{ receipt: 0, wrote: 0, documents: 0, call: 0, unreachable: 0, notify: 0, untaken: 0 },
      ...{ processing: 0, waiting: 0, forwarded: 0, done: 0 },
    },
  },
  desk_rights: { ...asAgent, call: () => ({}), nothing: [] },
  desk_choices: {
    ...asAgent,
    call: () => ({}),
    nothing: { services: [], procedures: [], structures: [], agents: [] },
  },
  desk_figures: {
    ...asAgent,
    call: () => ({ asked: { since: '2026-01-05', until: '2026-12-27', today: '2026-05-04' } }),
    nothing: [],
  },
  fold_figures: { role: 'maintenance', call: () => ({ batch: 100 }), nothing: 0 },
  search_desk: {
    ...asAgent,
    call: () => ({ asked: { words: 'Bénali' } }),
    nothing: { outcome: 'looked', isCut: false, total: 0, lines: [] },
  },
  save_view: {
    ...asAgent,
    call: () => ({ name: 'Les miennes', filters: 'agent=moi' }),
    nothing: null,
  },
  forget_view: { ...asAgent, call: ({ view }) => ({ view }), nothing: null },
  open_at_desk: {
    ...asAgent,
    call: ({ filing }) => ({ reference: filing.reference, agent_name: 'Claire Martin' }),
    nothing: noRequest,
  },
  keep_draft: {
    ...asAgent,
    call: ({ filing }) => ({ reference: filing.reference, act: 'ecrire', typed: { texte: 'a' } }),
    nothing: noRequest,
  },
  held_messages: {
    ...asAgent,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: [],
  },
  hold_message: {
    ...asAgent,
    call: ({ filing, lastMove }) => ({
      message: {
        ...{ reference: filing.reference, key: filing.submissionKey, after: lastMove },
        ...{ content: { text: 'Oui.' }, typed: {}, seen: [HELD_MESSAGE], seconds: 30 },
      },
    }),
    nothing: noRequest,
  },
  take_back_message: { ...asAgent, call: held, nothing: noRequest },
  delay_message: { ...asAgent, call: held, nothing: noRequest },
  note_owed_call: {
    ...asAgent,
    call: ({ filing }) => ({
      call: { id: filing.submissionKey, service: 'voirie', phone: '+33639981234' },
    }),
    // There, it is owed by another commune: nothing is read or changed here.
    nothing: null,
  },
  end_owed_call: {
    ...asAgent,
    call: ({ owedCall }) => ({ call: owedCall, result: 'Tout est dit.' }),
    nothing: REFUSAL_CODES['no-owed-call'].code,
  },
  asked_opinions: { ...asAgent, call: () => ({}), nothing: [] },
  read_opinion: { ...asAgent, call: ({ opinion }) => ({ opinion }), nothing: noOpinion },
  give_opinion: {
    ...asAgent,
    call: ({ opinion, filing }) => ({
      ...{ opinion, key: filing.submissionKey },
      said: { text: 'Oui.', by: { name: 'Claire Martin' } },
    }),
    nothing: noOpinion,
  },
  service_agents: {
    ...asAgent,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: [],
  },
  publish_sectors: {
    role: 'maintenance',
    call: () => ({ pairs: [{ service: 'voirie', sector: 'police-voirie' }] }),
    nothing: 1,
  },
  read_submission: {
    ...asAgent,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: noRequest,
  },
};
