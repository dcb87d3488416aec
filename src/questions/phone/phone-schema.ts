import * as v from 'valibot';
import { ownEntry, questionEntries } from '../field-entries.ts';

/** A phone number, French or international. */
export const PhoneFieldSchema = v.strictObject({
  type: v.literal('phone'),
  ...questionEntries,
  ...ownEntry,
});
export type PhoneField = v.InferOutput<typeof PhoneFieldSchema>;
