import * as v from 'valibot';
import { ReceiptSchema } from '../../law/receipt.ts';

/** What waits for the database: a sending as it was received, and the receipt that was given for it. */
export const SpooledSchema = v.strictObject({
  /** Version of this shape. */
  format: v.literal(1),
  /** What `file_submission` takes, whole, with the instant of receipt. */
  filing: v.looseObject({
    submissionKey: v.string(),
    reference: v.string(),
    answersDigest: v.string(),
    receivedAt: v.string(),
    deleteAfter: v.string(),
    tokenHash: v.string(),
    trackingCodeHash: v.string(),
    receipt: ReceiptSchema,
    /** Whom the database will have told; an e-mail has an address. */
    notices: v.pipe(
      v.array(
        v.looseObject({
          notice: v.string(),
          channel: v.string(),
          recipient: v.optional(v.nullable(v.string())),
        }),
      ),
      v.readonly(),
    ),
  }),
  /** The registration receipt (CRPA R112-11-2), as it was shown. */
  registration: ReceiptSchema,
});
export type Spooled = v.InferOutput<typeof SpooledSchema>;
