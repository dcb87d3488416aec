import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { servedBy } from './events/service-now.ts';
import { FollowedRequestSchema, type FollowedRequest } from './followed-request.ts';

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
      if (data === null) return undefined;
      const read = v.parse(FollowedRequestSchema, data);
      return { ...read, definition: servedBy(read.definition, read.events) };
    },
  };
}
