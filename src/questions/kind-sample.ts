import type { Answer } from './answers.ts';
import type { RawAnswer, TypedAnswer } from './field-context.ts';
import type { Field, Question } from './field.ts';

/** What is typed in several questions, by name of control. */
export type TypedOf = (fields: readonly Field[]) => Readonly<Record<string, string>>;

/** Answers to a kind of question, for previews and tests: invented, and days that last. */
export interface KindSample<TField extends Question> {
  /** What a person types that any question of the kind takes. */
  readonly right: (field: TField, typedOf: TypedOf) => TypedAnswer;
  /** What a person types that no question of the kind takes; absent when whatever is typed is right. */
  readonly wrong?: (field: TField, typedOf: TypedOf) => TypedAnswer;
  /** Questions as a content file gives them, with all that is expected of them. */
  readonly examples: readonly [FieldExample<TField>, ...FieldExample<TField>[]];
}

/** A question with answers that are accepted, and answers that are refused. */
export interface FieldExample<TField extends Question> {
  readonly field: TField;
  /** What is typed, what is stored, what a person reads. */
  readonly accepted: readonly (readonly [
    typed: RawAnswer,
    stored: Answer,
    text: readonly string[],
  ])[];
  /** What is typed, and part of the message. */
  readonly refused: readonly (readonly [typed: RawAnswer, message: RegExp])[];
}

/** The day on which examples are filed. */
export const EXAMPLE_DAY = '2026-04-23';

/** What every example has in common. */
export const common = {
  key: 'champ',
  label: 'La question',
  required: true,
  need: 'Essai.',
} as const;
