import type * as v from 'valibot';
import type { ConditionSchema } from './condition-schema.ts';

/** When something is asked: every test of the list holds. */
export type Condition = v.InferOutput<typeof ConditionSchema>;

/** What is asked of the answer to one question. */
export type QuestionTest = Exclude<Condition[number], { readonly test: 'any' }>;

/** Every test of a condition about a question. */
export function questionTests(condition: Condition = []): readonly QuestionTest[] {
  return condition.flatMap((test) => (test.test === 'any' ? test.tests : [test]));
}
