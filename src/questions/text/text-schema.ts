import * as v from 'valibot';
import { AutocompleteSchema, questionEntries } from '../field-entries.ts';
import { lengthBetween } from '../text-length.ts';

/** A short answer on one line. */
export const TextFieldSchema = v.strictObject({
  type: v.literal('text'),
  ...questionEntries,
  autocomplete: AutocompleteSchema,
  /** Most characters accepted. Default: 200. */
  maxLength: v.optional(lengthBetween(1, 500), 200),
});
export type TextField = v.InferOutput<typeof TextFieldSchema>;
