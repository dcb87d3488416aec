import * as v from 'valibot';
import { AutocompleteSchema, questionEntries } from '../field-entries.ts';
import { storableText } from '../storable-text.ts';

const lengthBetween = (least: number, most: number) => {
  const expected = `un nombre de caractères entre ${least} et ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
};

/** A short answer on one line. */
export const TextFieldSchema = v.strictObject({
  type: v.literal('text'),
  ...questionEntries,
  autocomplete: AutocompleteSchema,
  /** Most characters accepted. Default: 200. */
  maxLength: v.optional(lengthBetween(1, 500), 200),
});
export type TextField = v.InferOutput<typeof TextFieldSchema>;

/** A long answer on several lines. */
export const LongTextFieldSchema = v.strictObject({
  type: v.literal('long-text'),
  ...questionEntries,
  /** Most characters accepted. Default: 2 000. */
  maxLength: v.optional(lengthBetween(1, 10_000), 2000),
});
export type LongTextField = v.InferOutput<typeof LongTextFieldSchema>;

/** The text exactly as it was typed: never trimmed, never rewritten. */
export function textAnswer(field: TextField | LongTextField) {
  return storableText(field.label, field.maxLength);
}
