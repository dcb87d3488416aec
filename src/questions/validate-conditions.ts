import { when, type ContentProblem } from '../kit/content-problem.ts';
import { answersOffered } from './condition-text.ts';
import type { Condition, QuestionTest } from './condition.ts';
import { questionsOf, type Field, type Question } from './field.ts';
import { canBeAsked } from './reachable.ts';

/**
 * Checks when something is asked: of questions asked before it, by answers that they can have, and
 * of somebody at least.
 * @param condition its own and that of its part
 * @param path of its own, in the file; places are counted from `from` on
 * @param before the fields before it, each with the condition of its part
 * @param all every field of the form, to tell a question asked later from an unknown one
 */
export function validateCondition(
  { own, whole }: { readonly own: Condition | undefined; readonly whole: Condition | undefined },
  path: string,
  before: readonly Field[],
  all: readonly Field[],
): readonly ContentProblem[] {
  const earlier = questionsOf(before);
  const problems = placedTests(own).flatMap(({ test, place }) =>
    checkTest(test, `${path}.${place}`, earlier, all),
  );
  if (problems.length > 0 || own === undefined) return problems;
  return when(
    !canBeAsked(whole, earlier),
    path,
    'une condition que des réponses peuvent remplir',
    'aucune réponse ne la remplit : personne ne verrait ceci',
  );
}

/** Every test of a condition, with its place: `0`, `1.tests.0`. */
function placedTests(
  condition: Condition = [],
): readonly { readonly test: QuestionTest; readonly place: string }[] {
  return condition.flatMap((test, index) =>
    test.test === 'any'
      ? test.tests.map((one, inner) => ({ test: one, place: `${index}.tests.${inner}` }))
      : [{ test, place: String(index) }],
  );
}

function checkTest(
  test: QuestionTest,
  path: string,
  earlier: readonly Question[],
  all: readonly Field[],
): readonly ContentProblem[] {
  const question = earlier.find(({ key }) => key === test.question);
  if (question === undefined) {
    const isLater = all.some(({ key }) => key === test.question);
    return [
      {
        key: `${path}.question`,
        expected: 'la clé d’une question posée avant',
        found: isLater ? `${test.question}, qui n’est pas posée avant` : test.question,
      },
    ];
  }
  return checkValue(test, question, path);
}

/** What the question cannot answer would never be true. */
function checkValue(test: QuestionTest, question: Question, path: string) {
  const asks = `« ${question.label} »`;
  switch (test.test) {
    case 'is': {
      const offered = answersOffered(question).map(({ value }) => value);
      const unknown = test.values.filter((value) => !offered.includes(value));
      const expected =
        offered.length === 0
          ? `answered : la question ${asks} n’a pas de réponses à choisir`
          : `des réponses à ${asks} : ${offered.join(', ')}`;
      return when(unknown.length > 0, `${path}.values`, expected, unknown.join(', '));
    }
    case 'answered':
      return [];
    case 'more-than':
    case 'less-than':
      return when(
        !['integer', 'amount', 'family-quotient'].includes(question.type),
        `${path}.question`,
        'une question de type integer, amount ou family-quotient',
        question.type,
      );
    case 'after':
    case 'before':
      return when(
        question.type !== 'date',
        `${path}.question`,
        'une question de type date',
        question.type,
      );
  }
}
