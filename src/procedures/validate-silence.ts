import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Condition, QuestionTest } from '../questions/condition.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { validateCondition } from '../questions/validate-conditions.ts';
import type { Procedure } from './procedure.ts';
import { silenceRules } from './silence.ts';

/** What silence means, and for whom: only a request for a decision is decided by it (CRPA R112-11-1). */
export function validateSilence(procedure: Procedure): readonly ContentProblem[] {
  const { kind, silence, answerWithin } = procedure;
  return [
    ...when(
      silence.means !== 'none' && answerWithin !== undefined,
      'answerWithin',
      'rien : le silence décide déjà à une date (silence.after)',
      answerWithin?.period ?? '',
    ),
    ...silenceRules(silence).flatMap(({ means }, index) => {
      const path = index === 0 ? 'silence' : `silence.cases.${index - 1}`;
      return [
        ...when(
          kind === 'request' && means === 'none',
          `${path}.means`,
          'acceptance ou rejection : une demande (kind: request) reçoit toujours une réponse, même par le silence',
          'none',
        ),
        ...when(
          means !== 'none' && !mayDecide(kind, index > 0),
          `${path}.means`,
          `none : seule une demande de décision (kind: request) a une règle de silence`,
          means,
        ),
      ];
    }),
    ...validateCases(procedure),
  ];
}

/** What is owed to everybody may still be a decision for some: a place where there may be none. */
const mayDecide = (kind: Procedure['kind'], isCase: boolean) =>
  kind === 'request' || (isCase && kind === 'delivery');

/** A case is about questions of the form, and some answers lead to it. */
function validateCases({ silence: { cases = [] }, form }: Procedure): readonly ContentProblem[] {
  const fields = fieldsOf(form);
  return cases.flatMap(({ when: own }, index) => {
    const path = `silence.cases.${index}.when`;
    const problems = validateCondition({ own, whole: own }, path, fields, fields);
    if (problems.length > 0) return problems;
    const before = cases.slice(0, index).flatMap((earlier) => negated(earlier.when));
    return validateCondition({ own, whole: [...before, ...own] }, path, fields, fields);
  });
}

/** The contrary of a condition; nothing is said of one that a condition cannot contradict. */
function negated(condition: Condition): Condition {
  const tests = condition.flatMap((test): readonly QuestionTest[] =>
    test.test === 'any' ? [] : [{ ...test, not: !(test.not ?? false) }],
  );
  if (tests.length < condition.length) return [];
  return tests.length === 1 ? [...tests] : [{ test: 'any', tests: [...tests] }];
}
