import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { DeskCaller } from '../caller.server.ts';
import { receivedSubmission, type ReceivedSubmission } from '../received-submission.ts';
import { knownRequest } from '../request-repository.ts';
import { readSubmission } from '../submission-repository.ts';

/** A request, and all that happened to it. */
export interface FoundWords {
  readonly submission: ReceivedSubmission;
  readonly known: KnownRequest;
}

/** The request, where it is one of the services of the agent. */
export async function findWords(
  { database }: Pick<DeskCaller, 'database'>,
  reference: string,
): Promise<FoundWords | undefined> {
  const read = await readSubmission(database, reference);
  return read && { submission: receivedSubmission(read), known: knownRequest(read) };
}
