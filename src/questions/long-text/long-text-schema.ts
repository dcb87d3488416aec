import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { lengthBetween } from '../text-length.ts';

/** A long answer on several lines. */
export const LongTextFieldSchema = v.strictObject({
  type: v.literal('long-text'),
  ...questionEntries,
  /** Most characters accepted. Default: 2 000. */
  maxLength: v.optional(lengthBetween(1, 10_000), 2000),
});
export type LongTextField = v.InferOutput<typeof LongTextFieldSchema>;
