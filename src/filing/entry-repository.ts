import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { StoredSchema, toPayload, type SubmissionRepository } from './submission-repository.ts';

/**
 * Stores what an agent enters for a person: for their own services, and without any quota.
 * @param database a client that acts as `agent`
 */
export function createEntryRepository(database: Database): Pick<SubmissionRepository, 'register'> {
  return {
    register: async (filing) => {
      const call = { filing: toPayload(filing) };
      return v.parse(
        StoredSchema,
        await callDatabase(() => database.rpc('enter_submission', call)),
      );
    },
  };
}
