import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../../kit/editor-text.ts';
import { errorTexts } from '../errors-texts.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { familyQuotientTexts } from '../fields-texts.ts';
import { storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';

/** The « quotient familial » that sets a price. Nobody is asked to work it out. */
export const FamilyQuotientFieldSchema = v.strictObject({
  type: v.literal('family-quotient'),
  ...commonFieldEntries,
  /** Where to find it. Default: on the certificate of the CAF or the MSA. */
  hint: v.optional(ParagraphSchema, familyQuotientTexts.hint),
  /** Default: « Je ne le connais pas ». */
  unknown: v.optional(LineSchema, familyQuotientTexts.unknown),
});
export type FamilyQuotientField = v.InferOutput<typeof FamilyQuotientFieldSchema>;

/** A whole number of euros, with « € » and cents if the person copies them. */
const QUOTIENT = /^(\d{1,5})(?:[.,]\d{1,2})?(?:€|euros?)?$/iu;

/** The whole number: the cents that some certificates print never change a price. */
export function familyQuotientAnswer(field: FamilyQuotientField) {
  return v.pipe(
    storableText(field.label, 30),
    v.transform(compactText),
    v.regex(QUOTIENT, errorTexts['quotient.invalid'](field.label)),
    v.transform((text) => Number(QUOTIENT.exec(text)?.[1])),
  );
}
