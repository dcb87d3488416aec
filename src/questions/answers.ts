import * as v from 'valibot';
import { isAsked } from './asked.ts';
import { questionTests } from './condition.ts';
import { errorTexts } from './errors-texts.ts';
import type { FieldContext, RawAnswer, TypedAnswer } from './field-context.ts';
import {
  isPick,
  questionsOf,
  unknownBox,
  type Field,
  type Question,
  type QuestionType,
} from './field.ts';
import { formRules } from './form-rules.ts';
import type { AnswersOfKinds, FieldOf, MissingOfKinds, SchemaOf } from './kind-parts.ts';
import { toRawAnswers } from './raw-answers.ts';
import { ANSWERS } from './registers/answers.ts';
import { MISSING } from './registers/missing.ts';
import { TICKED } from './ticked.ts';
import { UNKNOWN, UNKNOWN_ANSWER, type UnknownAnswer } from './unknown.ts';
import { isBlankText } from './visible-text.ts';

/**
 * One checked answer, as it is stored: text, day, whole number (cents for money), yes or no, several
 * choices, parts, blocks of a group, files, or « I do not know ».
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

type RawAnswers = Record<string, RawAnswer | undefined>;
type AnswersSchema = v.GenericSchema<RawAnswers, Answers>;

/**
 * Builds the schema of a form's answers from its questions. The same schema runs in the function and
 * in the browser. Answers to questions that do not apply are dropped, whatever they are.
 *
 * @param fields the questions, in order
 * @param context day of the filing in Paris
 * @returns a schema from raw texts, by key, to {@link Answers}; its messages are ready to be shown
 */
export function answersSchema(fields: readonly Field[], context: FieldContext): AnswersSchema {
  const questions = questionsOf(fields);
  const unasked = anything(undefined);
  const entries = Object.fromEntries(
    questions.map((field) => {
      const asked = answerOrUnknown(field, context);
      return [field.key, v.lazy((raw) => (raw === undefined ? unasked : asked))];
    }),
  );
  const checked: AnswersSchema = v.pipe(v.object(entries), ...formRules(questions));
  return v.pipe(
    v.custom<RawAnswers>(() => true),
    v.transform(askedOnly(questions, context)),
    checked,
  );
}

/**
 * Makes a reader of what conditions look at: right answers to the questions that they name and that
 * are asked themselves.
 */
export function conditionReader(
  fields: readonly Field[],
  context: FieldContext,
): (raw: RawAnswers) => Answers {
  const named = new Set(
    fields.flatMap(({ when }) => questionTests(when).map(({ question }) => question)),
  );
  const read = questionsOf(fields)
    .filter(({ key }) => named.has(key))
    .map((field) => ({ field, schema: answerOrUnknown(field, context) }));
  return (raw) => {
    const known: Record<string, Answer | undefined> = {};
    for (const { field, schema } of read) {
      if (!isAsked(field.when, known, fields)) continue;
      const result = v.safeParse(schema, raw[field.key] ?? '');
      if (result.success) known[field.key] = result.output;
    }
    return known;
  };
}

/** `undefined` in the place of answers to questions that do not apply. */
function askedOnly(questions: readonly Question[], context: FieldContext) {
  const read = conditionReader(questions, context);
  return (raw: RawAnswers): RawAnswers => {
    const known = read(raw);
    return Object.fromEntries(
      questions.map(({ key, when }) => [
        key,
        isAsked(when, known, questions) ? (raw[key] ?? '') : undefined,
      ]),
    );
  };
}

type AnswerSchema = v.GenericSchema<RawAnswer, Answer | undefined>;

const anything = (answer: Answer | undefined) =>
  v.pipe(
    v.custom<RawAnswer>(() => true),
    v.transform(() => answer),
  );
const nothing = (message: string) =>
  v.pipe(
    v.custom<RawAnswer & Answer>(() => true),
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
    v.custom<RawAnswer>(() => true),
    v.transform((raw): RawAnswer => (raw as { given: TypedAnswer }).given),
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

const missing: MissingOfKinds = MISSING;
const answers: AnswersOfKinds = ANSWERS;

function missingText(field: Question): string {
  const { type, label } = field;
  const isChosen = isPick(field) || type === 'choices';
  return (missing[type] ?? errorTexts[isChosen ? 'choice.unknown' : 'answer.required'])(label);
}

function answerSchema<K extends QuestionType>(field: FieldOf<K>, context: FieldContext) {
  const schemaOf: SchemaOf = (fields) =>
    v.pipe(
      v.custom<Record<string, string>>(() => true),
      v.transform((values): RawAnswers => toRawAnswers(fields, values)),
      answersSchema(fields, context),
    );
  return answers[field.type](field, context, schemaOf);
}

function isBlank(raw: TypedAnswer): boolean {
  if (typeof raw === 'string') return isBlankText(raw);
  return Object.values(raw).every(isBlankText);
}
