import type { FormValues } from './answer-problem.ts';
import type { Answer, Answers } from './answers.ts';
import type { TypedAnswer } from './field-context.ts';
import { isPick, questionsOf, unknownControl, type Field, type QuestionType } from './field.ts';
import type { FieldOf, ValuesOfKinds } from './kind-parts.ts';
import { VALUES } from './registers/values.ts';
import { TICKED } from './ticked.ts';
import { isUnknownAnswer, UNKNOWN } from './unknown.ts';

const values: ValuesOfKinds = VALUES;

/**
 * What a form holds to show stored answers again, by name of control: checked again, they come to the same
 * answers.
 */
export function answerValues(fields: readonly Field[], answers: Answers): FormValues {
  return Object.fromEntries(
    questionsOf(fields).flatMap((field) => {
      const answer = answers[field.key];
      if (answer === undefined) return [];
      if (isUnknownAnswer(answer)) {
        return isPick(field)
          ? [[field.key, UNKNOWN] as const]
          : [[unknownControl(field), TICKED] as const];
      }
      const typed = valueOf(field, answer);
      return typeof typed === 'string'
        ? [[field.key, typed] as const]
        : Object.entries(typed).map(([part, text]) => [`${field.key}.${part}`, text] as const);
    }),
  );
}

function valueOf<K extends QuestionType>(field: FieldOf<K>, answer: Answer): TypedAnswer {
  const made = values[field.type]?.(field, answer, answerValues);
  if (made !== undefined) return made;
  return typeof answer === 'object' ? (answer as Readonly<Record<string, string>>) : String(answer);
}
