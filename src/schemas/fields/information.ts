import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../editor-text.ts';
import { FieldKeySchema } from '../field-entries.ts';

/** A text between two questions. It asks nothing and stores nothing. */
export const InformationFieldSchema = v.strictObject({
  type: v.literal('information'),
  key: FieldKeySchema,
  /** What it is about, in bold. */
  label: LineSchema,
  text: ParagraphSchema,
});
export type InformationField = v.InferOutput<typeof InformationFieldSchema>;
