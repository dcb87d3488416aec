import type { AnswerProblem, FormValues } from './answer-problem.ts';

/** What every question component receives. */
export interface FieldProps<TField> {
  readonly field: TField;
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
}
