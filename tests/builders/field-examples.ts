import type { RawAnswer } from '../../src/questions/field-context.ts';
import { unknownBox, type Question } from '../../src/questions/field.ts';
import type { FieldExample } from '../../src/questions/kind-sample.ts';
import { SAMPLES } from '../../src/questions/registers/samples.ts';

/** Questions of every kind, with answers that they take and refuse. */
export const FIELD_EXAMPLES: readonly (readonly [
  type: string,
  examples: readonly FieldExample<Question>[],
])[] = Object.entries(SAMPLES).map(([type, { examples }]) => [type, examples]);

/** What a form gives for a question: what was typed, beside its « Je ne sais pas » box if it has one. */
export function rawAnswer(field: Question, typed: RawAnswer): RawAnswer {
  if (unknownBox(field) === undefined) return typed;
  return typeof typed === 'object' && 'given' in typed && 'unknown' in typed
    ? typed
    : { given: typed, unknown: '' };
}
