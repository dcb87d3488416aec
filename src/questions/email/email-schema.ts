import * as v from 'valibot';
import { ownEntry, questionEntries } from '../field-entries.ts';

/** An e-mail address where the person wants to be answered. */
export const EmailFieldSchema = v.strictObject({
  type: v.literal('email'),
  ...questionEntries,
  ...ownEntry,
});
export type EmailField = v.InferOutput<typeof EmailFieldSchema>;
