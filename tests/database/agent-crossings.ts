import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';
import { DIGEST } from './stored-commune.ts';

const NO_AGENT = REFUSAL_CODES['no-agent'].code;
const NOT_THEIRS = REFUSAL_CODES['not-for-kind'].code;
const newHash = () => crypto.randomUUID().replaceAll('-', '').repeat(2);

/** Those about agents, their sessions and what they read. */
export const AGENT_CROSSINGS: Readonly<Record<string, Crossing>> = {
  invite_agent: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ agent: { email: agents.email, name: 'Ana Roy' } }),
    nothing: 'invited',
  },
  grant_service: {
    role: 'agent_keeper',
    call: ({ agents }) => ({
      ...{ email: agents.email, service: 'voirie', level: 'read', ends_on: null },
    }),
    nothing: NO_AGENT,
  },
  grant_sector: {
    role: 'agent_keeper',
    call: ({ agents }) => ({
      ...{ email: agents.email, sector: 'police-voirie', level: 'read', ends_on: null },
    }),
    nothing: NO_AGENT,
  },
  withdraw_sector: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ email: agents.email, sector: 'police-voirie' }),
    nothing: NO_AGENT,
  },
  import_agents: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ agents: [{ email: agents.email, name: 'Ana Roy', grants: [] }] }),
    nothing: null,
  },
  withdraw_service: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ email: agents.email, service: null }),
    nothing: NO_AGENT,
  },
  end_agent: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ email: agents.email }),
    nothing: NO_AGENT,
  },
  link_agent: {
    role: 'agent_keeper',
    call: ({ agents }) => ({ email: agents.email }),
    nothing: NO_AGENT,
  },
  list_agents: { role: 'agent_keeper', call: () => ({}), nothing: [] },
  begin_sign_in: {
    role: 'desk_door',
    call: () => ({ attempt_hash: newHash(), return_to: '/bureau/' }),
    nothing: null,
  },
  take_sign_in: {
    role: 'desk_door',
    call: ({ agents }) => ({ attempt_hash: agents.attempt }),
    nothing: null,
  },
  open_session: {
    role: 'desk_door',
    call: ({ agents }) => ({
      session: {
        ...{ hash: newHash(), issuer: 'https://ici.example', subject: agents.subject },
        ...{ email: agents.email, acr: 'eidas2', amr: ['hwk'], idToken: DIGEST },
      },
    }),
    nothing: { outcome: 'unknown' },
  },
  keep_form: {
    role: 'desk_door',
    call: ({ agents }) => ({ session_hash: agents.session, form: 'other' }),
    nothing: false,
  },
  end_session: {
    role: 'desk_door',
    call: ({ agents }) => ({ session_hash: agents.session }),
    nothing: null,
  },
  enter_desk: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: () => ({ is_click: true }),
    nothing: null,
  },
  read_kept_form: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: () => ({}),
    nothing: null,
  },
  forget_kept_form: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: () => ({}),
    nothing: null,
  },
  note_reading: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: REFUSAL_CODES['no-request'].code,
  },
  review_readings: {
    role: 'agent',
    session: ({ agents }) => agents.officer,
    call: ({ filing }) => ({ reference: filing.reference }),
    nothing: NOT_THEIRS,
  },
  forget_desk_traces: { role: 'maintenance', call: () => ({ batch: 100 }), nothing: 0 },
};
