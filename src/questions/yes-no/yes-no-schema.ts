import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** Yes or no, stored as `true` or `false`. */
export const YesNoFieldSchema = v.strictObject({ type: v.literal('yes-no'), ...questionEntries });
export type YesNoField = v.InferOutput<typeof YesNoFieldSchema>;
