import type { Answer, Answers } from './answers.ts';
import type { Condition, QuestionTest } from './condition.ts';
import type { Field } from './field.ts';
import { isUnknownAnswer, UNKNOWN } from './unknown.ts';
import { yesOrNo } from './yes-no/yes-no.ts';

/**
 * Whether something is asked of a person, in the function as in the browser.
 * @param condition nothing: it is asked of everybody
 * @param answers right answers to the questions before it that were asked
 * @param fields those questions, in any order
 */
export function isAsked(
  condition: Condition | undefined,
  answers: Answers,
  fields: readonly Field[],
): boolean {
  const holds = (test: QuestionTest) => {
    const isAmount = fields.some(({ key, type }) => key === test.question && type === 'amount');
    return matches(test, answers[test.question], isAmount ? 100 : 1) !== (test.not ?? false);
  };
  return (condition ?? []).every((test) =>
    test.test === 'any' ? test.tests.some(holds) : holds(test),
  );
}

/** @param unit what one stands for in stored numbers: an amount is kept in cents */
function matches(test: QuestionTest, answer: Answer | undefined, unit: number): boolean {
  switch (test.test) {
    case 'is':
      return test.values.some((value) => hasValue(answer, value));
    case 'answered':
      return answer !== undefined && !isUnknownAnswer(answer);
    case 'more-than':
      return typeof answer === 'number' && answer > test.value * unit;
    case 'less-than':
      return typeof answer === 'number' && answer < test.value * unit;
    // Days written from the year on are ordered as texts are.
    case 'after':
      return typeof answer === 'string' && answer > test.day;
    case 'before':
      return typeof answer === 'string' && answer < test.day;
  }
}

function hasValue(answer: Answer | undefined, value: string): boolean {
  if (isUnknownAnswer(answer)) return value === UNKNOWN;
  if (typeof answer === 'boolean') return yesOrNo(answer) === value;
  // Several answers: one of them is enough.
  return Array.isArray(answer) ? answer.includes(value) : answer === value;
}
