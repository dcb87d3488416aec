import * as v from 'valibot';
import { ownEntry, questionEntries } from '../field-entries.ts';

/** A commune of France and its postal code: a birth place, a former home. */
export const CommuneFieldSchema = v.strictObject({
  type: v.literal('commune'),
  ...questionEntries,
  ...ownEntry,
});
export type CommuneField = v.InferOutput<typeof CommuneFieldSchema>;
