import type { Day } from '../kit/day.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { FormValues } from '../questions/answer-problem.ts';
import {
  answerChecker,
  type AnswerCheck,
  type AnswerChecker,
} from '../questions/check-form-values.ts';

const checkers = new WeakMap<ProcedureDefinition, { today: Day; check: AnswerChecker }>();

/**
 * Checks what was typed against the questions, on the day of the filing. What checks a procedure is
 * made once a day, because making it takes longer than using it.
 */
export function checkAnswers(
  definition: ProcedureDefinition,
  values: FormValues,
  now: Date,
): AnswerCheck {
  const today = parisDay(now);
  const known = checkers.get(definition);
  if (known?.today === today) return known.check(values);
  const check = answerChecker(definition.form, today);
  checkers.set(definition, { today, check });
  return check(values);
}
