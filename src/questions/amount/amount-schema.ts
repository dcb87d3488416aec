import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { NumberBoundSchema } from '../number-bound.ts';

/** An amount in euros. */
export const AmountFieldSchema = v.strictObject({
  type: v.literal('amount'),
  ...questionEntries,
  /** Smallest amount accepted, in euros. Default: 0. */
  min: v.optional(NumberBoundSchema, 0),
  /** Largest amount accepted, in euros. Default: 100 000 000. */
  max: v.optional(NumberBoundSchema, 100_000_000),
});
export type AmountField = v.InferOutput<typeof AmountFieldSchema>;
