import * as v from 'valibot';
import { parisDay } from '../domain/paris-time.ts';
import type { AnswerProblem, FormValues } from '../forms/answer-problem.ts';
import { answersSchema, type Answers } from '../schemas/answers.ts';
import type { Day } from '../schemas/day.ts';
import { fieldsOf, type ProcedureDefinition } from '../schemas/definition.ts';
import { toRawAnswers } from '../schemas/raw-answers.ts';

export type AnswerCheck =
  | { readonly success: true; readonly answers: Answers }
  | { readonly success: false; readonly problems: readonly AnswerProblem[] };

/** Checks what was typed against the questions, on the day of the filing. */
export function checkAnswers(
  definition: ProcedureDefinition,
  values: FormValues,
  now: Date,
): AnswerCheck {
  const fields = fieldsOf(definition.form);
  const result = v.safeParse(schemaOf(definition, parisDay(now)), toRawAnswers(fields, values));
  if (result.success) return { success: true, answers: withoutGaps(result.output) };
  return { success: false, problems: firstOfEachControl(result.issues.map(toProblem)) };
}

type AnswersSchema = ReturnType<typeof answersSchema>;
const schemas = new WeakMap<ProcedureDefinition, { today: Day; schema: AnswersSchema }>();

/** The schema of a procedure on a day: built once, because building it takes longer than using it. */
function schemaOf(definition: ProcedureDefinition, today: Day): AnswersSchema {
  const known = schemas.get(definition);
  if (known?.today === today) return known.schema;
  const fields = fieldsOf(definition.form);
  const schema = answersSchema(fields, { today });
  schemas.set(definition, { today, schema });
  return schema;
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
