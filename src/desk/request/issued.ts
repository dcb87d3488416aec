import * as v from 'valibot';

/** Of the table of receipts, what their list says. */
export const IssuedSchema = v.array(
  v.strictObject({
    number: v.number(),
    kind: v.picklist(['acknowledgement', 'registration']),
    issued_at: v.string(),
  }),
);
/** A receipt that was issued, by its rank. */
export type IssuedAtDesk = v.InferOutput<typeof IssuedSchema>[number];
