import * as v from 'valibot';
import { errorTexts } from '../../texts/errors.ts';
import { LineSchema, ParagraphSchema } from '../editor-text.ts';
import { commonFieldEntries, FieldKeySchema } from '../field-entries.ts';

/** One answer among a few, all visible. */
export const ChoiceFieldSchema = v.strictObject({
  type: v.literal('choice'),
  ...commonFieldEntries,
  options: v.pipe(
    v.array(
      v.strictObject({
        /** What is stored: stable even when the label changes. */
        value: FieldKeySchema,
        label: LineSchema,
        hint: v.optional(ParagraphSchema),
      }),
      'une liste de réponses',
    ),
    v.minLength(2, 'au moins deux réponses'),
    v.maxLength(12, 'douze réponses au plus'),
    v.check(
      (options) => new Set(options.map(({ value }) => value)).size === options.length,
      'des valeurs toutes différentes',
    ),
  ),
});
export type ChoiceField = v.InferOutput<typeof ChoiceFieldSchema>;

/** A sentence that the person confirms by ticking a box. */
export const StatementFieldSchema = v.strictObject({
  type: v.literal('statement'),
  ...commonFieldEntries,
});
export type StatementField = v.InferOutput<typeof StatementFieldSchema>;

/** What a ticked box sends. */
export const STATEMENT_VALUE = 'oui';

/** The value of the chosen option. */
export function choiceAnswer(field: ChoiceField) {
  return v.picklist(
    field.options.map(({ value }) => value),
    errorTexts['choice.unknown'](field.label),
  );
}

/** `true`: an unticked box is an absent answer. */
export function statementAnswer(field: StatementField) {
  return v.pipe(
    v.literal(STATEMENT_VALUE, errorTexts['choice.unknown'](field.label)),
    v.transform(() => true),
  );
}
