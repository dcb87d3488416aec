import * as v from 'valibot';
import { RECEIPT_TEMPLATE, type Receipt } from '../../law/receipt.ts';

const ENTRIES = {
  kind: v.picklist(['acknowledgement', 'registration']),
  template: v.string(),
  /** The receipt in JSON: these very bytes are stored, with their digest. */
  content: v.string(),
  /** Instant of issue; that of the database, unless it is said. */
  issuedAt: v.optional(v.string()),
};
export const IssuedReceiptSchema = v.strictObject(ENTRIES);
/** A receipt ready to be stored. */
export type IssuedReceipt = v.InferOutput<typeof IssuedReceiptSchema>;

/** Makes of a receipt what is stored. */
export function issueReceipt(receipt: Receipt, at?: Date): IssuedReceipt {
  return {
    kind: receipt.kind,
    template: RECEIPT_TEMPLATE,
    content: JSON.stringify(receipt),
    ...(at !== undefined && { issuedAt: at.toISOString() }),
  };
}
