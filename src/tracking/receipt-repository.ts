import * as v from 'valibot';
import { answerOrWait, callDatabase, type Wait } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { ReceiptSchema } from '../law/receipt.ts';
import { ReceiptListSchema } from '../requests/receipt/receipt-list.ts';
import type { SourceNetwork } from '../web/client-source.ts';

const KeptReceiptSchema = v.strictObject({
  receipt: ReceiptSchema,
  /** Its rank among the receipts of the request. */
  number: v.number(),
  receipts: ReceiptListSchema,
  submissionKey: v.string(),
  /** Rank of the code that goes with the address that was opened. */
  code: v.number(),
  /** Structure whose mediator filed it with the person. */
  helpedBy: v.nullable(v.string()),
  /** Instant of the last correction of the answers by the person. */
  correctedAt: v.nullable(v.string()),
  /** Rank of the address for paper, unless it is closed. */
  paper: v.nullable(v.number()),
  /** What opens it to the protected adult for whom it was filed; only for whoever filed. */
  represented: v.nullable(v.strictObject({ code: v.number(), paper: v.nullable(v.number()) })),
  /** An e-mail address was given, and the receipt does not leave for it: this page is the only one. */
  isNotMailed: v.boolean(),
});
/** A receipt, and how it leaves. */
export type KeptReceipt = v.InferOutput<typeof KeptReceiptSchema>;

/** Whether the address opens: reference and code go together. */
const OpenedSchema = v.strictObject({ opened: v.boolean() });

type TrackingOutcome =
  | v.InferOutput<typeof OpenedSchema>
  /** Too many wrong codes: this one was not looked at. */
  | Wait<'too-many-codes'>;

export interface TrackingAttempt {
  readonly reference: string;
  readonly trackingCodeHash: string;
  /** Digest of the address that a right code opens. */
  readonly tokenHash: string;
  /** Where it comes from; empty: its wrong codes are not counted. */
  readonly networks: readonly SourceNetwork[];
  /** Wrong codes that a source may try in an hour. */
  readonly wrongCodes: number;
  /** Whether whoever tries was made to wait: the code is then looked at, whatever came before. */
  readonly hasWaited: boolean;
}

/** Shows receipts to whoever holds their secret. */
export interface ReceiptRepository {
  /**
   * The last receipt of the request that an address opens; `undefined` when it opens none.
   * @param number rank of the receipt that is asked for instead
   */
  findByToken(tokenHash: string, number?: number): Promise<KeptReceipt | undefined>;
  /** Opens an address when reference and code go together, if the source may still try. */
  tryTrackingCode(attempt: TrackingAttempt): Promise<TrackingOutcome>;
}

/** @param database a client that acts as `tracking` */
export function createReceiptRepository(database: Database): ReceiptRepository {
  return {
    findByToken: async (tokenHash, number) => {
      const call = { token_hash: tokenHash, ...(number !== undefined && { number }) };
      const data = await callDatabase(() => database.rpc('read_receipt', call));
      return data === null ? undefined : v.parse(KeptReceiptSchema, data);
    },
    tryTrackingCode: ({
      reference,
      trackingCodeHash,
      tokenHash,
      networks,
      wrongCodes,
      hasWaited,
    }) => {
      const attempt = {
        reference,
        tracking_code_hash: trackingCodeHash,
        token_hash: tokenHash,
        networks,
        per_hour: wrongCodes,
        has_waited: hasWaited,
      };
      const tried = callDatabase(() => database.rpc('try_tracking_code', attempt));
      return answerOrWait(
        tried.then((data) => v.parse(OpenedSchema, data)),
        ['too-many-codes'],
      );
    },
  };
}
