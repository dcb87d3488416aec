import { randomBytes, randomUUID } from 'node:crypto';
import { createReference } from '../../src/requests/reference.ts';

const hex = () => randomBytes(32).toString('hex');

/** What `file_submission` receives, with some of it changed. Each one is new. */
export function aFiling(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const reference = createReference(randomBytes(32));
  return {
    submissionKey: randomUUID(),
    reference,
    procedure: 'essai',
    definitionVersion: '0123456789abcdef',
    definition: JSON.stringify({ procedure: { title: 'Essai' } }),
    sector: 'police-voirie',
    service: 'voirie',
    kind: 'request',
    channel: 'online',
    receivedAt: '2026-04-23T08:15:00Z',
    silenceMeans: 'rejection',
    implicitDecisionOn: '2026-06-23',
    contactWay: 'letter',
    answers: { nom: 'Benali' },
    answersDigest: hex(),
    deleteAfter: '2027-10-23',
    // As of what owes no answer: the whole of it leaves on one day.
    proofUntil: changes.deleteAfter ?? '2027-10-23',
    finalDisposition: 'destroy',
    receiptKind: 'acknowledgement',
    tokenHash: hex(),
    trackingCodeHash: hex(),
    receipt: { format: 1, reference },
    notices: [
      { notice: 'service_notice', channel: 'email', recipient: 'voirie@petiteville.example' },
    ],
    ...changes,
  };
}
