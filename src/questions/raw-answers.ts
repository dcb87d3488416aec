import type { RawAnswer, TypedAnswer } from './field-context.ts';
import {
  fieldParts,
  questionsOf,
  unknownBox,
  unknownControl,
  type Field,
  type Question,
} from './field.ts';

/**
 * Gathers what was typed by question: what `answersSchema` reads.
 * @param values texts by name of control
 */
export function toRawAnswers(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): Record<string, RawAnswer> {
  const rawAnswer = (field: Question): RawAnswer => {
    const given = typedAnswer(field, values);
    if (unknownBox(field) === undefined) return given;
    return { given, unknown: values[unknownControl(field)] ?? '' };
  };
  return Object.fromEntries(questionsOf(fields).map((field) => [field.key, rawAnswer(field)]));
}

function typedAnswer(field: Question, values: Readonly<Record<string, string>>): TypedAnswer {
  const parts = fieldParts(field);
  if (parts.length === 0) return values[field.key] ?? '';
  return Object.fromEntries(parts.map((part) => [part, values[`${field.key}.${part}`] ?? '']));
}
