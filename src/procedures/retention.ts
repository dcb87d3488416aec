import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

const picklist = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `l’un de ces mots : ${words.join(', ')}`);

/** How long the answers are kept here, from which event, then what becomes of them. */
export const RetentionSchema = v.strictObject({
  period: DurationSchema,
  /**
   * `receipt`: the period runs from the day of receipt, and the receipt tells its last day. `end`: it
   * runs from what ends the request, and the receipt tells the latest day.
   */
  from: v.optional(picklist(['receipt', 'end']), 'receipt'),
  /** Where the service has another copy: « le logiciel de l’état civil ». The site keeps its own less long. */
  copy: v.optional(LineSchema),
  then: picklist(['destroy', 'archive']),
  /** Why so long, in plain words: compulsory unless somebody compared the period with the text that gives it. */
  reason: v.optional(LineSchema),
  legalBasis: LegalBasisSchema,
});
export type Retention = v.InferOutput<typeof RetentionSchema>;
