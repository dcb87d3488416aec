import type { Answer } from '../../src/schemas/answers.ts';
import type { Field } from '../../src/schemas/field.ts';
import type { RawAnswer } from '../../src/schemas/fields/field-context.ts';

/** The day on which examples are filed. */
export const EXAMPLE_DAY = '2026-04-23';

/** A kind of question with answers that are accepted, and answers that are refused. */
export interface FieldExample {
  readonly field: Field;
  /** What is typed, what is stored, what a person reads. */
  readonly accepted: readonly (readonly [
    typed: RawAnswer,
    stored: Answer,
    text: readonly string[],
  ])[];
  /** What is typed, and part of the message. */
  readonly refused: readonly (readonly [typed: RawAnswer, message: RegExp])[];
}

/** What every example has in common. */
export const common = {
  key: 'champ',
  label: 'La question',
  required: true,
  need: 'Essai.',
} as const;
