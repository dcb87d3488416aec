import type { Answer } from './answers.ts';
import type { Field, QuestionType } from './field.ts';
import type { FieldOf, LinesOfKinds } from './kind-parts.ts';
import { LINES } from './registers/lines.ts';
import { unknownText } from './unknown-texts.ts';
import { isUnknownAnswer } from './unknown.ts';

const lines: LinesOfKinds = LINES;

/**
 * Writes a checked answer for a person to read, in one line or more.
 * Free text comes out exactly as it was typed; an empty list means that nothing was answered.
 */
export function answerLines(field: Field, answer: Answer | undefined): readonly string[] {
  if (answer === undefined || field.type === 'information') return [];
  if (isUnknownAnswer(answer)) {
    return [('unknown' in field ? field.unknown : undefined) ?? unknownText];
  }
  return givenLines(field, answer);
}

function givenLines<K extends QuestionType>(field: FieldOf<K>, answer: Answer) {
  return lines[field.type](field, answer, answerLines);
}
