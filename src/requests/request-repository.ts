import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { CONTACT_WAYS } from '../procedures/contact-questions.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { JournalSchema } from './events/journal.ts';
import { REQUEST_STATES } from './events/event-kinds.ts';

export const CLOCK_STATES = ['none', 'running', 'waiting', 'stopped'] as const;

const FollowedRequestSchema = v.strictObject({
  reference: v.string(),
  state: v.picklist(REQUEST_STATES),
  receivedAt: v.string(),
  implicitDecisionOn: v.nullable(v.string()),
  clock: v.picklist(CLOCK_STATES),
  contactWay: v.picklist(CONTACT_WAYS),
  deleteAfter: v.string(),
  // Written by `file_submission` from our own build.
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
  /** The last event that changed the state or a clock: what is recorded next names it. */
  lastMove: v.number(),
  events: JournalSchema,
});
/** What a person reads of their request. */
export type FollowedRequest = v.InferOutput<typeof FollowedRequestSchema>;

/** Shows requests to whoever holds their secret. */
export interface RequestRepository {
  /** `undefined` when no request has this address. */
  findByToken(tokenHash: string): Promise<FollowedRequest | undefined>;
}

/** @param database a client that acts as `tracking` */
export function createRequestRepository(database: Database): RequestRepository {
  return {
    findByToken: async (tokenHash) => {
      const data = await callDatabase(() =>
        database.rpc('read_request', { token_hash: tokenHash }),
      );
      return data === null ? undefined : v.parse(FollowedRequestSchema, data);
    },
  };
}
