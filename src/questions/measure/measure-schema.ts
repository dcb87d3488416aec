import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { NumberBoundSchema } from '../number-bound.ts';

/** A length in metres, with two decimals at most: a board of 0,8 metre is no board of one metre. */
export const MeasureFieldSchema = v.strictObject({
  type: v.literal('measure'),
  ...questionEntries,
  /** Largest length accepted, in metres. Default: 1 000. */
  max: v.optional(NumberBoundSchema, 1000),
});
export type MeasureField = v.InferOutput<typeof MeasureFieldSchema>;
