import * as v from 'valibot';
import { LineSchema, WebAddressSchema } from './editor-text.ts';

/** A text of law that founds a rule, a document or a time limit. */
export const LegalBasisSchema = v.strictObject({
  /** Full name of the text: « Code des relations entre le public et l’administration ». */
  text: LineSchema,
  /** Article, as it is cited: « L. 231-4, 3° ». Absent when the whole text is the basis. */
  article: v.optional(LineSchema),
  /** Line of the table annexed to a decree, by its first words: « Permission de voirie ». */
  line: v.optional(LineSchema),
  /** Page of the text on an official site. */
  url: v.optional(WebAddressSchema),
});

export type LegalBasis = v.InferOutput<typeof LegalBasisSchema>;
