import * as v from 'valibot';
import { answerOrWait, callDatabase, type Wait } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { ReceiptSchema } from '../law/receipt.ts';
import type { SourceNetwork } from '../web/client-source.ts';

const KeptReceiptSchema = v.strictObject({
  receipt: ReceiptSchema,
  /** An e-mail address was given, and the receipt does not leave for it: this page is the only one. */
  isNotMailed: v.boolean(),
});
/** A receipt, and how it leaves. */
export type KeptReceipt = v.InferOutput<typeof KeptReceiptSchema>;

/** Key of the submission, or nothing when the two do not go together. */
const FoundSchema = v.strictObject({ key: v.nullable(v.string()) });

type TrackingOutcome =
  | v.InferOutput<typeof FoundSchema>
  /** Too many wrong codes: this one was not looked at. */
  | Wait<'too-many-codes'>;

export interface TrackingAttempt {
  readonly reference: string;
  readonly trackingCodeHash: string;
  /** Where it comes from; empty: its wrong codes are not counted. */
  readonly networks: readonly SourceNetwork[];
  /** Wrong codes that a source may try in an hour. */
  readonly wrongCodes: number;
  /** Whether whoever tries was made to wait: the code is then looked at, whatever came before. */
  readonly hasWaited: boolean;
}

/** Shows receipts to whoever holds their secret. */
export interface ReceiptRepository {
  /** `undefined` when no receipt has this address. */
  findByToken(tokenHash: string): Promise<KeptReceipt | undefined>;
  /** Looks for the submission whose reference and code go together, if the source may still try. */
  tryTrackingCode(attempt: TrackingAttempt): Promise<TrackingOutcome>;
}

/** @param database a client that acts as `tracking` */
export function createReceiptRepository(database: Database): ReceiptRepository {
  return {
    findByToken: async (tokenHash) => {
      const data = await callDatabase(() =>
        database.rpc('read_receipt', { token_hash: tokenHash }),
      );
      return data === null ? undefined : v.parse(KeptReceiptSchema, data);
    },
    tryTrackingCode: ({ reference, trackingCodeHash, networks, wrongCodes, hasWaited }) => {
      const attempt = {
        reference,
        tracking_code_hash: trackingCodeHash,
        networks,
        per_hour: wrongCodes,
        has_waited: hasWaited,
      };
      const tried = callDatabase(() => database.rpc('try_tracking_code', attempt));
      return answerOrWait(
        tried.then((data) => v.parse(FoundSchema, data)),
        ['too-many-codes'],
      );
    },
  };
}
