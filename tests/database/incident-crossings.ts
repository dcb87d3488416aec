import { createHash } from 'node:crypto';
import type { Crossing } from './request-crossings.ts';

const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();

/** Those about the availability of the service, and attestations of incident. */
export const INCIDENT_CROSSINGS: Readonly<Record<string, Crossing>> = {
  record_availability: {
    role: 'maintenance',
    call: () => ({ runs: [{ first: minute, last: minute, broken: [], was_kept_apart: false }] }),
    // Its own minute.
    nothing: 1,
  },
  read_availability: {
    role: 'tracking',
    call: () => ({ since: '2026-10-01T00:00:00Z' }),
    nothing: [],
  },
  mail_stalled_for: { role: 'maintenance', call: () => ({}), nothing: null },
  publish_incident_key: {
    role: 'maintenance',
    call: () => ({ kid: 'a'.repeat(43), public_key: 'b'.repeat(43) }),
    // Its own key.
    nothing: true,
  },
  filed_with_print: {
    role: 'agent',
    services: ['voirie'],
    call: ({ filing }) => ({
      procedure: filing.procedure,
      print: createHash('sha256')
        .update(`${String(filing.submissionKey)}\n${String(filing.answersDigest)}`)
        .digest('hex'),
    }),
    nothing: null,
  },
};
