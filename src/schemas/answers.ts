import * as v from 'valibot';
import { errorTexts } from '../texts/errors.ts';
import { isPick, questionsOf, unknownBox, type Field, type Question } from './field.ts';
import type { FieldContext, RawAnswer, TypedAnswer } from './fields/field-context.ts';
import { groupAnswer } from './fields/group.ts';
import { periodFields } from './fields/period.ts';
import { TICKED } from './fields/statement.ts';
import { UNKNOWN, UNKNOWN_ANSWER, type UnknownAnswer } from './fields/unknown.ts';
import { isBlankText } from './fields/visible-text.ts';
import { formRules } from './form-rules.ts';
import { toRawAnswers } from './raw-answers.ts';
import { simpleAnswer } from './simple-answer.ts';

/**
 * One checked answer, as it is stored: text, day, whole number (cents for money), yes or no, several
 * choices, parts, blocks of a group, or « I do not know ».
 */
export type Answer =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Answers[]
  | UnknownAnswer;

/** The checked answers of a form, by key of the field. An optional question left empty is absent. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a block of a group holds answers: an alias cannot name itself
export interface Answers {
  readonly [key: string]: Answer | undefined;
}

/**
 * Builds the schema of a form's answers from its questions. The same schema runs in the function and
 * in the browser.
 *
 * @param fields the questions, in order
 * @param context day of the filing in Paris
 * @returns a schema from raw texts, by key, to {@link Answers}; its messages are ready to be shown
 */
export function answersSchema(
  fields: readonly Field[],
  context: FieldContext,
): v.GenericSchema<Record<string, RawAnswer>, Answers> {
  const questions = questionsOf(fields);
  const entries = Object.fromEntries(
    questions.map((field) => [field.key, answerOrUnknown(field, context)]),
  );
  return v.pipe(v.object(entries), ...formRules(questions));
}

type AnswerSchema = v.GenericSchema<RawAnswer, Answer | undefined>;

const anything = (answer: Answer | undefined) =>
  v.pipe(
    v.any(),
    v.transform(() => answer),
  );
const nothing = (message: string) =>
  v.pipe(
    v.any(),
    v.check(() => false, message),
  );

/** « Je ne sais pas » stands for an answer; with one, nobody knows which of the two is meant. */
function answerOrUnknown(field: Question, context: FieldContext): AnswerSchema {
  const answered = answerOrNothing(field, context);
  const unknown = anything(UNKNOWN_ANSWER);
  if (isPick(field)) {
    const isOffered = field.unknown !== undefined;
    return v.lazy((raw) => (isOffered && raw === UNKNOWN ? unknown : answered));
  }
  const box = unknownBox(field);
  if (box === undefined) return answered;
  const both = nothing(errorTexts['unknown.both'](field.label, box));
  const given = v.pipe(
    v.any(),
    v.transform((raw: { given: TypedAnswer }) => raw.given),
    answered,
  );
  return v.lazy((raw) => {
    const { given: typed, unknown: tick } = raw as { given: TypedAnswer; unknown: string };
    if (tick !== TICKED) return given;
    return isBlank(typed) ? unknown : both;
  });
}

/** An empty optional answer becomes nothing; an empty needed one is refused. */
function answerOrNothing(field: Question, context: FieldContext): AnswerSchema {
  const filled = answerSchema(field, context) as AnswerSchema;
  const blank = field.required ? nothing(missingText(field)) : anything(undefined);
  return v.lazy((raw) => (isBlank(raw as TypedAnswer) ? blank : filled));
}

function missingText(field: Question): string {
  switch (field.type) {
    case 'statement':
      return errorTexts['statement.required'](field.label);
    case 'place':
      return errorTexts['place.required'](field.label);
    default:
      return errorTexts['answer.required'](field.label);
  }
}

function answerSchema(field: Question, context: FieldContext) {
  const made = (fields: readonly Field[]) =>
    v.pipe(
      v.record(v.string(), v.string()),
      v.transform((values) => toRawAnswers(fields, values)),
      answersSchema(fields, context),
    );
  switch (field.type) {
    case 'period':
      return made(periodFields(field));
    case 'group':
      return groupAnswer(field, made);
    default:
      return simpleAnswer(field, context);
  }
}

function isBlank(raw: TypedAnswer): boolean {
  if (typeof raw === 'string') return isBlankText(raw);
  return Object.values(raw).every(isBlankText);
}
