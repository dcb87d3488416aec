import * as v from 'valibot';

/** The receipts of a request, in the order in which they were issued. */
export const ReceiptListSchema = v.array(
  v.strictObject({
    /** From 1. */
    number: v.number(),
    kind: v.picklist(['acknowledgement', 'registration']),
    /** Instant of issue. */
    issuedAt: v.string(),
    /** What happened, for which it was issued. */
    event: v.string(),
  }),
);
export type ReceiptList = v.InferOutput<typeof ReceiptListSchema>;
