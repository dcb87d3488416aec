import * as v from 'valibot';
import { noticeEntry, pastEntry, questionEntries } from '../field-entries.ts';

/** A first and a last day, in order; both may be the same. */
export const PeriodFieldSchema = v.strictObject({
  type: v.literal('period'),
  ...questionEntries,
  ...noticeEntry,
  /** Both days. */
  ...pastEntry,
});
export type PeriodField = v.InferOutput<typeof PeriodFieldSchema>;
