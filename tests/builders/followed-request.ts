import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { contactOf } from '../../src/procedures/contact-questions.ts';
import type { FiledDefinition } from '../../src/procedures/definition.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { FollowedRequest } from '../../src/requests/followed-request.ts';
import { SAMPLE_REFERENCE } from '../../src/requests/sample-reference.ts';

const RECEIVED_AT = '2026-04-23T08:15:00Z';

/** A request that was just received, as its page reads it, with some of it changed. */
export function aFollowedRequest(
  definition: FiledDefinition,
  changes: Partial<FollowedRequest> = {},
  answers: Answers = {},
): FollowedRequest {
  const { decision, deleteAfter, proofUntil } = createAcknowledgement({
    ...{ definition, answers, reference: SAMPLE_REFERENCE },
    receivedAt: new Date(RECEIVED_AT),
  });
  return {
    ...{ reference: SAMPLE_REFERENCE, receivedAt: RECEIVED_AT, definition },
    ...{ deleteAfter, deleteBy: deleteAfter, proofUntil, erasedAt: null },
    state: 'received',
    clock: decision.means === 'none' ? 'none' : 'running',
    implicitDecisionOn: decision.means === 'none' ? null : decision.on,
    contactWay: contactOf(answers).way,
    holder: 'applicant',
    sent: answers,
    lastMove: 1,
    readers: 0,
    receipts: [
      {
        ...{ number: 1, kind: 'acknowledgement', event: 'submission.received' },
        issuedAt: RECEIVED_AT,
      },
    ],
    events: [
      {
        ...{ id: 1, kind: 'submission.received', actor: 'applicant', at: RECEIVED_AT },
        ...{ countsOn: '2026-04-23', details: { channel: 'online' }, content: null },
      },
    ],
    ...changes,
  };
}
