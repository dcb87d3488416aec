import * as v from 'valibot';
import { pastEntry, questionEntries } from '../field-entries.ts';

/** A day of which only the year, or the month and the year, may be known. */
export const PartialDateFieldSchema = v.strictObject({
  type: v.literal('partial-date'),
  ...questionEntries,
  ...pastEntry,
});
export type PartialDateField = v.InferOutput<typeof PartialDateFieldSchema>;
