import * as v from 'valibot';
import { commonFieldEntries } from '../field-entries.ts';
import { FieldKeySchema } from '../field-key.ts';

/** A sentence that the person confirms by ticking a box. */
export const StatementFieldSchema = v.strictObject({
  type: v.literal('statement'),
  ...commonFieldEntries,
  /** Key of an optional question that must be answered when the box is ticked. */
  needs: v.optional(FieldKeySchema),
});
export type StatementField = v.InferOutput<typeof StatementFieldSchema>;
