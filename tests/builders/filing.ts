import { randomBytes, randomUUID } from 'node:crypto';
import { createReference } from '../../src/requests/reference.ts';

const hex = () => randomBytes(32).toString('hex');

/** What `file_submission` receives, with some of it changed, its secrets by their digests. Each one is new. */
export function aFiling(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const reference = createReference(randomBytes(32));
  const kind = 'acknowledgement';
  const filing: Record<string, unknown> = {
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
    tokenHash: hex(),
    trackingCodeHash: hex(),
    receipt: { format: 1, reference },
    notices: [
      { notice: 'service_notice', channel: 'email', recipient: 'voirie@petiteville.example' },
    ],
    ...changes,
  };
  const { tokenHash, trackingCodeHash: codeHash, receivedAt: issuedAt, receipt } = filing;
  return {
    addresses: [{ number: 1, code: 1, medium: 'page', tokenHash }],
    codes: [{ number: 1, holder: 'applicant', codeHash }],
    receipts: [{ kind, template: '1', content: JSON.stringify(receipt), issuedAt }],
    ...filing,
  };
}
