import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { isAsked } from '../questions/asked.ts';
import type { Condition, QuestionTest } from '../questions/condition.ts';
import { questionsOf } from '../questions/field.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { isUnknownAnswer, UNKNOWN } from '../questions/unknown.ts';

/** A mention of the acknowledgement (CRPA R112-11-1) that nobody can write yet. */
export type MissingMention =
  /** What silence means depends on an answer that the person did not give. */
  | 'silence-case'
  /** Another body may be the one that can decide: it acknowledges receipt (CRPA L114-4). */
  | 'competent-body';

/**
 * What is missing to write the acknowledgement at once; nothing, most of the time. Otherwise the
 * registration receipt is given at once, and the acknowledgement within ten working days (CRPA R112-11-2).
 */
export function missingMention(
  definition: Pick<FiledDefinition, 'procedure' | 'form'>,
  answers: Answers,
): MissingMention | undefined {
  if (definition.procedure.kind === 'orientation') return 'competent-body';
  return isCaseKnown(definition, answers) ? undefined : 'silence-case';
}

/** `undefined`: an answer that is not there would tell. */
type Truth = boolean | undefined;

/** The first case that holds applies: one before it that might hold leaves it unknown. */
function isCaseKnown(
  { procedure, form }: Pick<FiledDefinition, 'procedure' | 'form'>,
  answers: Answers,
): boolean {
  const fields = fieldsOf(form);
  const asked = new Set(
    form
      .filter(({ when }) => isAsked(when, answers, fields))
      .flatMap((section) => questionsOf(section.fields))
      .filter(({ when }) => isAsked(when, answers, fields))
      .map(({ key }) => key),
  );
  const isOpen = (test: QuestionTest) => {
    const answer = answers[test.question];
    if (!asked.has(test.question) || test.test === 'answered') return false;
    if (isUnknownAnswer(answer)) return !(test.test === 'is' && test.values.includes(UNKNOWN));
    return answer === undefined;
  };
  const holds = (test: QuestionTest): Truth =>
    isOpen(test) ? undefined : isAsked([test], answers, fields);
  const truthOf = (condition: Condition): Truth =>
    all(condition.map((test) => (test.test === 'any' ? some(test.tests.map(holds)) : holds(test))));
  const truths = (procedure.silence.cases ?? []).map(({ when }) => truthOf(when));
  return truths.find((truth) => truth !== false) !== undefined || !truths.includes(undefined);
}

const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
