import fc from 'fast-check';
import { answersOffered } from '../../src/questions/condition-text.ts';
import type { Condition, QuestionTest } from '../../src/questions/condition.ts';
import { questionsOf, type Field, type Question } from '../../src/questions/field.ts';
import { fieldsOf, type FormSection } from '../../src/questions/form-section.ts';
import { filledFields, generatedField } from './generated-form.ts';

/** Tests that the build takes about a question. */
function testsOf(question: Question): fc.Arbitrary<QuestionTest> {
  const entries = {
    question: fc.constant(question.key),
    not: fc.option(fc.boolean(), { nil: undefined }),
  };
  const answered = fc.record({ test: fc.constant('answered' as const), ...entries });
  const values = answersOffered(question).map(({ value }) => value);
  if (values.length > 0) {
    const some = fc.subarray(values, { minLength: 1 });
    return fc.oneof(
      answered,
      fc.record({ test: fc.constant('is' as const), ...entries, values: some }),
    );
  }
  switch (question.type) {
    case 'integer':
    case 'amount':
      return fc.record({
        test: fc.constantFrom('more-than' as const, 'less-than' as const),
        ...entries,
        value: fc.integer({ min: 0, max: 10 }),
      });
    case 'date':
      return fc.record({
        test: fc.constantFrom('after' as const, 'before' as const),
        ...entries,
        day: fc.constantFrom('1990-01-01', '2050-01-01', '2099-03-27'),
      });
    default:
      return answered;
  }
}

/** Conditions on questions; none when there is nothing to ask about. */
function conditionOn(before: readonly Field[]): fc.Arbitrary<Condition | undefined> {
  const questions = questionsOf(before);
  if (questions.length === 0) return fc.constant(undefined);
  const test = fc.oneof(...questions.map(testsOf));
  const any = fc.record({
    test: fc.constant('any' as const),
    tests: fc.array(test, { minLength: 2, maxLength: 3 }),
  });
  const condition = fc.array(fc.oneof(test, any), { minLength: 1, maxLength: 2 });
  return fc.option(condition, { nil: undefined });
}

const withCondition = <T extends object>(one: T, when: Condition | undefined): T =>
  when === undefined ? one : { ...one, when };

/** A form of two parts whose questions depend on those before them, and what its controls hold. */
export const conditionalForm: fc.Arbitrary<{
  readonly form: readonly FormSection[];
  readonly values: Readonly<Record<string, string>>;
}> = fc
  .tuple(generatedField('a'), generatedField('b'), generatedField('c'), generatedField('d'))
  .chain(([a, b, c, d]) =>
    fc
      .tuple(conditionOn([a]), conditionOn([a, b]), conditionOn([a, b]), conditionOn([a, b, c]))
      .map(([ofB, ofPart, ofC, ofD]): readonly FormSection[] => [
        { title: 'Une', fields: [a, withCondition(b, ofB)] },
        withCondition(
          { title: 'Deux', fields: [withCondition(c, ofC), withCondition(d, ofD)] },
          ofPart,
        ),
      ]),
  )
  .chain((form) => filledFields(fieldsOf(form)).map(({ values }) => ({ form, values })));
