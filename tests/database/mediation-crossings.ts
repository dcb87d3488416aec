import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';
import type { StoredCommune } from './stored-commune.ts';
import { aMandate } from './stored-help.ts';

const NOBODY = REFUSAL_CODES['no-mediator'].code;
const session = ({ help }: StoredCommune) => help.session;
const asMediator = { role: 'mediator', session } as const;
const aHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);

/** Those of mediators, of their sessions with persons, and of mandates. */
export const MEDIATION_CROSSINGS: Readonly<Record<string, Crossing>> = {
  enter_mediation: { ...asMediator, call: () => ({ is_click: true }), nothing: null },
  open_help: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: aHash(), earlier: help.help }),
    nothing: NOBODY,
  },
  read_help: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help, is_touch: true }),
    nothing: NOBODY,
  },
  note_explained: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help, procedure: 'autre' }),
    nothing: NOBODY,
  },
  take_help_text: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help }),
    nothing: NOBODY,
  },
  sign_mandate: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help, mandate: aMandate() }),
    nothing: NOBODY,
  },
  resume_mandate: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help, number: help.number, code_hash: help.codeHash }),
    nothing: NOBODY,
  },
  stop_in_help: {
    ...asMediator,
    call: ({ help }) => ({ help_hash: help.help, procedure: 'essai' }),
    nothing: NOBODY,
  },
  end_companion: {
    role: 'intake',
    call: ({ help }) => ({ session_hash: help.companion }),
    nothing: null,
  },
  end_help: { ...asMediator, call: ({ help }) => ({ help_hash: help.help }), nothing: null },
  followed_requests: { ...asMediator, call: () => ({}), nothing: NOBODY },
  help_activities: {
    ...asMediator,
    call: () => ({ since: '2020-01-01', until: '2099-01-01' }),
    nothing: NOBODY,
  },
  stop_own_mandate: {
    role: 'tracking',
    call: ({ help }) => ({
      ...{ number: help.number, code_hash: help.codeHash, procedure: 'essai' },
      ...{ networks: [], per_hour: 0 },
    }),
    nothing: { outcome: 'unknown' },
  },
  stop_mandate_at_desk: {
    ...{ role: 'agent', services: ['voirie'] },
    call: ({ help }) => ({ number: help.number, procedure: null, reason: 'Papier perdu' }),
    nothing: REFUSAL_CODES['no-mandate'].code,
  },
  find_mandates: {
    ...{ role: 'agent', services: ['voirie'] },
    call: ({ help }) => ({ asked: { number: help.number } }),
    nothing: { outcome: 'looked', isCut: false, mandates: [] },
  },
  forget_help: {
    role: 'maintenance',
    call: () => ({ today: new Date().toISOString().slice(0, 10), batch: 100 }),
    nothing: 0,
  },
};
