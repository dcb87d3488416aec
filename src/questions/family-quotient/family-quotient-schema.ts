import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../../kit/editor-text.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { familyQuotientDefaultTexts } from './family-quotient-texts.ts';

/** The « quotient familial » that sets a price. Nobody is asked to work it out. */
export const FamilyQuotientFieldSchema = v.strictObject({
  type: v.literal('family-quotient'),
  ...commonFieldEntries,
  /** Where to find it. Default: on the certificate of the CAF or the MSA. */
  hint: v.optional(ParagraphSchema, familyQuotientDefaultTexts.hint),
  /** Default: « Je ne le connais pas ». */
  unknown: v.optional(LineSchema, familyQuotientDefaultTexts.unknown),
});
export type FamilyQuotientField = v.InferOutput<typeof FamilyQuotientFieldSchema>;
