import type * as v from 'valibot';
import type { ConditionSchema } from './condition-schema.ts';

/** When something is asked: every test of the list holds. */
export type Condition = v.InferOutput<typeof ConditionSchema>;

/** What is asked of the answer to one question. */
export type QuestionTest = Exclude<Condition[number], { readonly test: 'any' }>;

/** Every test of a condition about a question, with its place: `0`, `1.tests.0`. */
export function questionTests(
  condition: Condition = [],
): readonly { readonly test: QuestionTest; readonly place: string }[] {
  return condition.flatMap((test, index) =>
    test.test === 'any'
      ? test.tests.map((one, inner) => ({ test: one, place: `${index}.tests.${inner}` }))
      : [{ test, place: String(index) }],
  );
}
