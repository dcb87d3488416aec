import type { Answer } from '../../../src/questions/answers.ts';
import type { RawAnswer } from '../../../src/questions/field-context.ts';
import { unknownBox, type Question } from '../../../src/questions/field.ts';

/** The day on which examples are filed. */
export const EXAMPLE_DAY = '2026-04-23';

/** A kind of question with answers that are accepted, and answers that are refused. */
export interface FieldExample {
  readonly field: Question;
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

/** What a form gives for a question: what was typed, beside its « Je ne sais pas » box if it has one. */
export function rawAnswer(field: Question, typed: RawAnswer): RawAnswer {
  if (unknownBox(field) === undefined) return typed;
  return typeof typed === 'object' && 'given' in typed && 'unknown' in typed
    ? typed
    : { given: typed, unknown: '' };
}
