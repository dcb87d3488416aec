import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from '../kit/editor-text.ts';
import { FieldKeySchema } from './field-key.ts';

/** One of the answers that a question offers. */
const OptionSchema = v.strictObject({
  /** What is stored: stable even when the label changes. */
  value: FieldKeySchema,
  label: LineSchema,
  hint: v.optional(ParagraphSchema),
  /** Key of an optional question that must be answered when this answer is chosen. */
  needs: v.optional(FieldKeySchema),
});

/** Answers of a question: so many at least and at most, told in French words when it is wrong. */
export function optionsBetween(
  [least, few]: readonly [number, string],
  [most, many]: readonly [number, string],
) {
  return v.pipe(
    v.array(OptionSchema, 'une liste de réponses'),
    v.minLength(least, few),
    v.maxLength(most, many),
    v.check(
      (options) => new Set(options.map(({ value }) => value)).size === options.length,
      'des valeurs toutes différentes',
    ),
  );
}
