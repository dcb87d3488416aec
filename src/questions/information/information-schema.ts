import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../../kit/editor-text.ts';
import { ConditionSchema } from '../condition-schema.ts';
import { FieldKeySchema } from '../field-key.ts';

/** A text between two questions. It asks nothing and stores nothing. */
export const InformationFieldSchema = v.strictObject({
  type: v.literal('information'),
  key: FieldKeySchema,
  /** What it is about, in bold. */
  label: LineSchema,
  text: ParagraphSchema,
  /** Who reads it, by their answers to questions before it. Default: everybody. */
  when: v.optional(ConditionSchema),
});
export type InformationField = v.InferOutput<typeof InformationFieldSchema>;
