import type { KnownRequest } from '../../requests/events/known-request.ts';
import { receivedOn } from '../../requests/events/received-on.ts';
import type { AttestedRequest } from '../../requests/letter/attestor.ts';
import type { ReceivedSubmission } from '../received-submission.ts';

/** What letters say of a request, as an agent reads it now. */
export const letterSubject = (
  { reference, answers, contact }: Pick<ReceivedSubmission, 'reference' | 'answers' | 'contact'>,
  { definition, events }: KnownRequest,
): AttestedRequest => ({
  ...{ definition, reference, answers },
  address: contact.address,
  receivedOn: receivedOn(events),
});
