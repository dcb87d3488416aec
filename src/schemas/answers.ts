import * as v from 'valibot';
import { errorTexts } from '../texts/errors.ts';
import { isExistingDay, type Day } from './day.ts';
import { assertUnreachable, type Field } from './field.ts';
import { addressAnswer } from './fields/address.ts';
import { choiceAnswer, statementAnswer } from './fields/choice.ts';
import { emailAnswer, phoneAnswer } from './fields/contact.ts';
import { dateAnswer } from './fields/date.ts';
import type { FieldContext, RawAnswer } from './fields/field-context.ts';
import { amountAnswer, integerAnswer } from './fields/number.ts';
import { rnaAnswer, siretAnswer } from './fields/registration-number.ts';
import { textAnswer } from './fields/text.ts';
import { isBlankText } from './fields/visible-text.ts';

/** One checked answer, as it is stored: text, day, whole number (cents for money), tick, or address. */
export type Answer = string | number | boolean | Readonly<Record<string, string>>;
/** The checked answers of a form, by key of the field. An optional question left empty is absent. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

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
  const entries = Object.fromEntries(
    fields.map((field) => [field.key, answerOrNothing(field, context)]),
  );
  const orderedDays = fields.flatMap((field) =>
    field.type === 'date' && field.notBefore !== undefined
      ? [
          dayNotBefore(
            field,
            fields.find(({ key }) => key === field.notBefore),
          ),
        ]
      : [],
  );
  return v.pipe(v.object(entries), ...orderedDays);
}

type AnswerSchema = v.GenericSchema<RawAnswer, Answer | undefined>;

/** An empty optional answer becomes nothing; an empty needed one is refused. */
function answerOrNothing(field: Field, context: FieldContext): AnswerSchema {
  const filled = answerSchema(field, context) as AnswerSchema;
  const missing =
    field.type === 'statement'
      ? errorTexts['statement.required'](field.label)
      : errorTexts['answer.required'](field.label);
  const blank = field.required
    ? v.pipe(
        v.any(),
        v.check(() => false, missing),
      )
    : v.pipe(
        v.any(),
        v.transform(() => undefined),
      );
  return v.lazy((raw) => (isBlank(raw) ? blank : filled));
}

function answerSchema(field: Field, context: FieldContext) {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return textAnswer(field);
    case 'email':
      return emailAnswer(field);
    case 'phone':
      return phoneAnswer(field);
    case 'address':
      return addressAnswer(field);
    case 'date':
      return dateAnswer(field, context);
    case 'integer':
      return integerAnswer(field);
    case 'amount':
      return amountAnswer(field);
    case 'choice':
      return choiceAnswer(field);
    case 'statement':
      return statementAnswer(field);
    case 'rna':
      return rnaAnswer(field);
    case 'siret':
      return siretAnswer(field);
    default:
      return assertUnreachable(field);
  }
}

function isBlank(raw: unknown): boolean {
  if (typeof raw === 'string') return isBlankText(raw);
  return Object.values(raw as Record<string, string>).every(isBlankText);
}

/** Runs only when both days are right: one mistake gives one message. */
function dayNotBefore(field: Field, other: Field | undefined) {
  const isDay = (value: unknown): value is Day => typeof value === 'string' && isExistingDay(value);
  return v.forward(
    v.partialCheck(
      [[field.key], [other?.key ?? '']],
      (answers: Answers) => {
        const [day, limit] = [answers[field.key], answers[other?.key ?? '']];
        return !isDay(day) || !isDay(limit) || day >= limit;
      },
      errorTexts['date.before_other'](field.label, other?.label ?? ''),
    ),
    [field.key],
  ) as v.GenericPipeAction<Answers>;
}
