import * as v from 'valibot';
import { ReceiptSchema } from '../schemas/receipt.ts';
import { callDatabase } from './database-call.ts';
import type { Database } from './supabase.ts';

const FollowedRequestSchema = v.strictObject({
  receipt: ReceiptSchema,
  status: v.picklist(['received']),
  receivedAt: v.string(),
});
/** A receipt and where its request stands. */
export type FollowedRequest = v.InferOutput<typeof FollowedRequestSchema>;

/** Shows receipts to whoever holds their secret. */
export interface ReceiptRepository {
  /** `undefined` when no receipt has this address. */
  findByToken(tokenHash: string): Promise<FollowedRequest | undefined>;
  /** Key of the submission, when reference and code go together. */
  findSubmissionKey(reference: string, trackingCodeHash: string): Promise<string | undefined>;
}

/** @param database a client that acts as `tracking` */
export function createReceiptRepository(database: Database): ReceiptRepository {
  return {
    findByToken: async (tokenHash) => {
      const data = await callDatabase(() =>
        database.rpc('read_receipt', { token_hash: tokenHash }),
      );
      return data === null ? undefined : v.parse(FollowedRequestSchema, data);
    },
    findSubmissionKey: async (reference, trackingCodeHash) => {
      const data = await callDatabase(() =>
        database.rpc('find_submission_key', { reference, tracking_code_hash: trackingCodeHash }),
      );
      return v.parse(v.nullable(v.string()), data) ?? undefined;
    },
  };
}
