import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { LineSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

/** What is compared with the law, by what a mistake costs the person: the first is the worst. */
export const COMPARED_ASPECTS = [
  'silence',
  'appeal',
  'delay',
  'price',
  'retention',
  'receipt',
  'documents',
] as const;
export type ComparedAspect = (typeof COMPARED_ASPECTS)[number];

const WITHOUT_TEXT =
  'le texte comparé, avec son article : une signature sans comparaison ne prouve rien';
const WITHOUT_ASPECT = `ce qui a été comparé, un ou plusieurs de ces mots : ${COMPARED_ASPECTS.join(', ')}`;

/**
 * Somebody read the law in force beside some rules of the procedure, and answers for it: a sign-off says
 * what was compared, with which text, on which day. What no comparison names, nobody has compared.
 */
export const ComparisonSchema = v.strictObject({
  aspects: v.pipe(
    v.array(v.picklist(COMPARED_ASPECTS, WITHOUT_ASPECT), WITHOUT_ASPECT),
    v.minLength(1, WITHOUT_ASPECT),
  ),
  with: v.pipe(v.array(LegalBasisSchema, WITHOUT_TEXT), v.minLength(1, WITHOUT_TEXT)),
  /** Where it was read, and in which version: « Légifrance, version au 3 mars 2026 », « un résumé ». */
  source: LineSchema,
  on: DaySchema,
  /** Person or service that answers for it, or the tool that compared. */
  by: LineSchema,
});
export type Comparison = v.InferOutput<typeof ComparisonSchema>;
