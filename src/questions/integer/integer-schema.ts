import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { NumberBoundSchema } from '../number-bound.ts';

/** A whole number: places, children, days. */
export const IntegerFieldSchema = v.strictObject({
  type: v.literal('integer'),
  ...questionEntries,
  /** Smallest number accepted. Default: 0. */
  min: v.optional(NumberBoundSchema, 0),
  /** Largest number accepted. Default: 999 999. */
  max: v.optional(NumberBoundSchema, 999_999),
});
export type IntegerField = v.InferOutput<typeof IntegerFieldSchema>;
