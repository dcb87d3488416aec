import * as v from 'valibot';
import { noticeEntry, pastEntry, questionEntries } from '../field-entries.ts';
import { FieldKeySchema } from '../field-key.ts';

/** A day, asked in three fields: a calendar widget fails on old phones and screen readers. */
export const DateFieldSchema = v.strictObject({
  type: v.literal('date'),
  ...questionEntries,
  /** Whose date: lets the browser fill in a date of birth. */
  autocomplete: v.optional(v.literal('bday')),
  ...noticeEntry,
  ...pastEntry,
  /** Key of another date of the form: this day is the same or later. */
  notBefore: v.optional(FieldKeySchema),
});
export type DateField = v.InferOutput<typeof DateFieldSchema>;
