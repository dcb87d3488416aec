import * as v from 'valibot';
import { ReceiptSchema } from '../../law/receipt.ts';
import { IssuedReceiptSchema } from '../receipt/issued-receipt.ts';
import { ADDRESS_MEDIA, PAGE_ADDRESS } from '../request-access.ts';

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
    addresses: v.pipe(
      v.array(
        v.strictObject({
          ...{ number: v.number(), code: v.number(), tokenHash: v.string() },
          medium: v.picklist(ADDRESS_MEDIA),
        }),
      ),
      v.readonly(),
    ),
    receipts: v.array(IssuedReceiptSchema),
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

/** Digest of the address of its page: the name under which it waits. */
export function pageHashOf({ filing }: Spooled): string {
  const page = filing.addresses.find(({ number }) => number === PAGE_ADDRESS);
  if (page === undefined) throw new TypeError('A filing without the address of its page');
  return page.tokenHash;
}
