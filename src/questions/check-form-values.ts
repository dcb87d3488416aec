import * as v from 'valibot';
import type { Day } from '../kit/day.ts';
import type { AnswerProblem, FormValues } from './answer-problem.ts';
import { answersSchema, type Answers } from './answers.ts';
import { fieldsOf, type FormSection } from './form-section.ts';
import { toRawAnswers } from './raw-answers.ts';

export type AnswerCheck =
  | { readonly success: true; readonly answers: Answers }
  | { readonly success: false; readonly problems: readonly AnswerProblem[] };
export type AnswerChecker = (values: FormValues) => AnswerCheck;

/**
 * Makes what checks the values of a form: the same in functions and in browsers, which therefore say
 * the same of the same answers.
 * @param today day of the filing in Paris
 */
export function answerChecker(form: readonly FormSection[], today: Day): AnswerChecker {
  const fields = fieldsOf(form);
  const schema = answersSchema(fields, { today });
  return (values) => {
    const result = v.safeParse(schema, toRawAnswers(fields, values));
    if (result.success) return { success: true, answers: withoutGaps(result.output) };
    return { success: false, problems: firstOfEachControl(result.issues.map(toProblem)) };
  };
}

function toProblem(issue: v.BaseIssue<unknown>): AnswerProblem {
  const control = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return { control, message: issue.message };
}

/** One mistake, one message: the first one about a control is the one to mend first. */
function firstOfEachControl(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  const seen = new Set<string | undefined>();
  return problems.filter(({ control }) => {
    const isFirst = !seen.has(control);
    seen.add(control);
    return isFirst;
  });
}

/** What was not answered is absent, so that the stored answers and their digest say only what was said. */
function withoutGaps(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
