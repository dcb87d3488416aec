import { questionsOf, type Field, type Question } from '../../questions/field.ts';

type Asked = Readonly<Record<string, string>>;

/** Questions as they are asked now, to compare them one day with what they became. */
export function questionsAsked(fields: readonly Field[]): Asked {
  return Object.fromEntries(questionsOf(fields).map((field) => [field.key, JSON.stringify(field)]));
}

/** The questions that are new, or that are not asked in the same way any more. */
export function changedQuestions(before: Asked, fields: readonly Field[]): readonly Question[] {
  return questionsOf(fields).filter((field) => before[field.key] !== JSON.stringify(field));
}
