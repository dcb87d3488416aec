import type { Database } from '../database/client.ts';
import { isMove } from '../requests/events/event-kinds.ts';
import type { KnownRequest } from '../requests/events/known-request.ts';
import { servedBy } from '../requests/events/service-now.ts';
import { readSubmission, type ReadSubmission } from './submission-repository.ts';

/** A request with everything that happened to it, as an agent of its service reads it. */
export interface AgentRequestRepository {
  /** `undefined` when no request of these services has this reference. */
  find(reference: string): Promise<KnownRequest | undefined>;
}

/** @param database a client that acts as `agent` */
export function createAgentRequestRepository(database: Database): AgentRequestRepository {
  return {
    find: async (reference) => {
      const read = await readSubmission(database, reference);
      return read && knownRequest(read);
    },
  };
}

/** What is known of a request, from what is stored of it. */
export function knownRequest({ row, definition, events }: ReadSubmission): KnownRequest {
  return {
    ...{ state: row.state, definition: servedBy(definition, events), events },
    ...{ receivedAt: row.received_at, deleteAfter: row.delete_after },
    lastMove: events.findLast(({ kind }) => isMove(kind))?.id ?? 0,
  };
}
