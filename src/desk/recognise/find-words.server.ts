import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { DeskCaller } from '../caller.server.ts';
import { createDeskRepository } from '../desk-repository.ts';
import type { ReceivedSubmission } from '../received-submission.ts';
import { createAgentRequestRepository } from '../request-repository.ts';

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
  const [submission, known] = await Promise.all([
    createDeskRepository(database).find(reference),
    createAgentRequestRepository(database).find(reference),
  ]);
  return submission === undefined || known === undefined ? undefined : { submission, known };
}
