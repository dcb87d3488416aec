import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
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

/** What a ticked box sends. */
export const TICKED = 'oui';

/** `true`: an unticked box is an absent answer. */
export function statementAnswer(field: StatementField) {
  return v.pipe(
    v.string(),
    v.check((tick) => tick === TICKED, errorTexts['choice.unknown'](field.label)),
    v.transform(() => true),
  );
}
