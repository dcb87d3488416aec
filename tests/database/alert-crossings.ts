import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { Crossing } from './request-crossings.ts';

/** Those about what agents are told by e-mail. */
export const ALERT_CROSSINGS: Readonly<Record<string, Crossing>> = {
  choose_alerts: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: () => ({ choices: [{ service: 'voirie', choice: 'daily' }] }),
    nothing: REFUSAL_CODES['no-agent'].code,
  },
  read_alerts: {
    role: 'agent',
    session: ({ agents }) => agents.session,
    call: () => ({ today: '2026-05-04' }),
    nothing: { services: [], supervised: [] },
  },
  write_alerts: {
    role: 'maintenance',
    call: () => ({ today: '2026-05-09', is_morning: true }),
    nothing: 0,
  },
  claim_alerts: { role: 'mailer', call: () => ({ batch: 10, lease_seconds: 60 }), nothing: [] },
  settle_alert: {
    role: 'mailer',
    call: ({ agents }) => ({ alert: agents.alert, outcome: 'sent', error_code: null }),
    nothing: null,
  },
};
