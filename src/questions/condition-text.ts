import { formatEuros, formatInteger } from '../kit/format-number.ts';
import type { Condition, QuestionTest } from './condition.ts';
import { conditionTexts as texts } from './conditions-texts.ts';
import { questionsOf, unknownBox, type Field, type Question, type QuestionType } from './field.ts';
import type { FormSection } from './form-section.ts';
import type { FieldOf, OfferedOfKinds } from './kind-parts.ts';
import type { Option } from './option.ts';
import { withUnknown } from './pick.ts';
import { OFFERED } from './registers/offered.ts';

/** A part of a form, with a sentence that says who fills it in. */
export type ExplainedSection = FormSection & { readonly hint?: string };

/**
 * The form as it is read where everything is in sight: the help of each part and of each question
 * that does not concern everybody starts with « À remplir si… ».
 */
export function explainConditions(form: readonly FormSection[]): readonly ExplainedSection[] {
  const questions = form.flatMap(({ fields }) => questionsOf(fields));
  return form.map((section) => ({
    ...section,
    ...(section.when !== undefined && { hint: texts.toFill(testTexts(section.when, questions)) }),
    fields: section.fields.map((field) => explain(field, questions)),
  }));
}

/** A condition as what follows « si »: « vous avez répondu « Oui » à la question « … » ». */
export function conditionSentence(condition: Condition, form: readonly FormSection[]): string {
  return texts.all(
    testTexts(
      condition,
      form.flatMap(({ fields }) => questionsOf(fields)),
    ),
  );
}

function explain(field: Field, questions: readonly Question[]): Field {
  if (field.type === 'group') {
    const fields = field.fields.map((one) => explain(one, field.fields)) as typeof field.fields;
    return explainOne({ ...field, fields }, questions);
  }
  return explainOne(field, questions);
}

function explainOne(field: Field, questions: readonly Question[]): Field {
  if (field.when === undefined) return field;
  const tests = testTexts(field.when, questions);
  if (field.type === 'information')
    return { ...field, text: `${texts.toRead(tests)} ${field.text}` };
  const hint = [texts.toFill(tests), field.hint].filter(Boolean).join(' ');
  return { ...field, hint };
}

function testTexts(condition: Condition, questions: readonly Question[]): readonly string[] {
  const say = (test: QuestionTest) => testText(test, questions);
  return condition.map((test) =>
    test.test === 'any' ? texts.either(test.tests.map(say)) : say(test),
  );
}

function testText(test: QuestionTest, questions: readonly Question[]): string {
  const question = questions.find(({ key }) => key === test.question);
  if (question === undefined) throw new TypeError(`Unchecked condition: ${test.question}`);
  const { label } = question;
  const isNot = test.not ?? false;
  switch (test.test) {
    case 'is':
      return isText(question, test.values, isNot);
    case 'answered':
      return texts.answered(label, isNot);
    case 'more-than':
      return texts.moreThan(label, numberText(question, test.value), isNot);
    case 'less-than':
      return texts.lessThan(label, numberText(question, test.value), isNot);
    case 'after':
      return texts.after(label, test.day, isNot);
    case 'before':
      return texts.before(label, test.day, isNot);
  }
}

function isText(question: Question, values: readonly string[], isNot: boolean): string {
  if (question.type === 'statement') return texts.stated(question.label, isNot);
  const words = answersOffered(question)
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label);
  const said = question.type === 'choices' ? texts.ticked : texts.picked;
  return said(question.label, words, isNot);
}

function numberText(question: Question, value: number): string {
  return question.type === 'amount' ? formatEuros(value * 100) : formatInteger(value);
}

const offered: OfferedOfKinds = OFFERED;

/** Answers to a question that a condition may name, « Je ne sais pas » included. */
export function answersOffered(question: Question): readonly Option[] {
  return withUnknown(offeredBy(question), unknownBox(question));
}

function offeredBy<K extends QuestionType>(question: FieldOf<K>): readonly Option[] {
  return offered[question.type]?.(question) ?? [];
}
