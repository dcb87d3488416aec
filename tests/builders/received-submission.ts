import type { ReceivedSubmission } from '../../src/desk/received-submission.ts';
import { SAMPLE_REFERENCE } from '../../src/requests/sample-reference.ts';

/** A submission as an agent reads it, received on 23 April 2026: silence rejects it two months later. */
export function aReceivedSubmission(
  answers: ReceivedSubmission['answers'],
  changes: Partial<ReceivedSubmission> = {},
): ReceivedSubmission {
  return {
    id: '5f0c1b1e-0000-4000-8000-000000000000',
    reference: SAMPLE_REFERENCE,
    procedure_slug: 'autorisation-stationnement',
    definition_version: '0123456789abcdef',
    service_slug: 'voirie',
    sector: 'police-voirie',
    kind: 'request',
    channel: 'online',
    entered_by: null,
    state: 'received',
    clock: 'running',
    received_at: '2026-04-23T08:15:00+00:00',
    silence_means: 'rejection',
    implicit_decision_on: '2026-06-23',
    delete_after: '2027-10-23',
    proof_until: null,
    erased_at: null,
    final_disposition: 'destroy',
    answers,
    correctedAt: undefined,
    contact: { way: 'letter', email: null, phone: null, address: null },
    unsent: [],
    toTell: [],
    acknowledgement_due_on: null,
    ...changes,
  };
}
