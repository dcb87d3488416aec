import { addDuration } from '../kit/duration.ts';
import type { Answer, Answers } from './answers.ts';
import { isAsked } from './asked.ts';
import { NONE } from './choices/choices.ts';
import { answersOffered } from './condition-text.ts';
import { questionTests, type Condition, type QuestionTest } from './condition.ts';
import { isPick, type Question } from './field.ts';
import { UNKNOWN, UNKNOWN_ANSWER } from './unknown.ts';

/** Ways to answer that are tried; past them, a form is too long to be sure of. */
const MOST_TRIED = 50_000;

/**
 * Whether some answers lead to what a condition guards: all those that matter are tried.
 * @param questions those asked before, in order
 */
export function canBeAsked(
  condition: Condition | undefined,
  questions: readonly Question[],
): boolean {
  const named = namedBy(condition, questions);
  const tests = [condition, ...named.map((one) => one.when)].flatMap((one) => questionTests(one));
  let left = MOST_TRIED;
  const tryFrom = (index: number, answers: Answers): boolean => {
    const question = named[index];
    if (question === undefined) {
      left -= 1;
      return isAsked(condition, answers, questions);
    }
    if (!isAsked(question.when, answers, questions)) return tryFrom(index + 1, answers);
    return answersTo(question, tests).some(
      (answer) => left <= 0 || tryFrom(index + 1, { ...answers, [question.key]: answer }),
    );
  };
  return tryFrom(0, {}) || left <= 0;
}

/** Questions that a condition depends on, those that their own conditions name included, in order. */
function namedBy(
  condition: Condition | undefined,
  questions: readonly Question[],
): readonly Question[] {
  const named = new Set(questionTests(condition).map(({ question }) => question));
  for (const { key, when } of questions.toReversed()) {
    if (named.has(key)) for (const { question } of questionTests(when)) named.add(question);
  }
  return questions.filter(({ key }) => named.has(key));
}

/** Answers that tests can tell apart. */
function answersTo(
  question: Question,
  tests: readonly QuestionTest[],
): readonly (Answer | undefined)[] {
  const about = tests.filter((test) => test.question === question.key);
  return [...(question.required ? [] : [undefined]), ...givenTo(question, about)];
}

function givenTo(question: Question, tests: readonly QuestionTest[]): readonly Answer[] {
  const unknown = 'unknown' in question && question.unknown !== undefined ? [UNKNOWN_ANSWER] : [];
  switch (question.type) {
    case 'yes-no':
      return [true, false, ...unknown];
    case 'statement':
      return [true];
    case 'choices': {
      const values = question.options.map(({ value }) => value);
      return [
        ...someOf(values, tests),
        ...(question.none === undefined ? [] : [[NONE]]),
        ...unknown,
      ];
    }
    case 'integer':
      return [...numbersAround(tests, 1, question), ...unknown];
    case 'amount':
      return [...numbersAround(tests, 100, question), ...unknown];
    case 'family-quotient':
      return [...numbersAround(tests, 1, { min: 0, max: 99_999 }), UNKNOWN_ANSWER];
    case 'date':
      return [...daysAround(tests), ...unknown];
    default:
      return isPick(question)
        ? answersOffered(question).map(({ value }) => (value === UNKNOWN ? UNKNOWN_ANSWER : value))
        : ['texte', ...unknown];
  }
}

/** Every set of the values that tests name, with another one where there is one. */
function someOf(values: readonly string[], tests: readonly QuestionTest[]) {
  const named = new Set(tests.flatMap((test) => (test.test === 'is' ? test.values : [])));
  const told = values.filter((value) => named.has(value));
  const other = values.filter((value) => !named.has(value)).slice(0, 1);
  const sets = [...told, ...other].reduce<readonly (readonly string[])[]>(
    (known, value) => [...known, ...known.map((set) => [...set, value])],
    [[]],
  );
  return sets.filter((set) => set.length > 0);
}

function numbersAround(
  tests: readonly QuestionTest[],
  unit: number,
  { min, max }: { readonly min: number; readonly max: number },
): readonly number[] {
  const limits = tests.flatMap((test) => ('value' in test ? [test.value * unit] : []));
  const [least, most] = [min * unit, max * unit];
  return [least, most, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])].filter(
    (number) => number >= least && number <= most,
  );
}

function daysAround(tests: readonly QuestionTest[]): readonly string[] {
  const days = tests.flatMap((test) => ('day' in test ? [test.day] : []));
  return ['1800-01-01', '2099-12-31', ...days.flatMap((day) => [day, addDuration(day, 'P1D')])];
}
