import type { Answer } from '../answers.ts';
import { LINE, type PaperRoom } from '../paper-answer.ts';
import { pickAnswer, pickLines, valuesOf, withUnknown } from '../pick.ts';
import type { SelectField } from './select-schema.ts';

export function selectOffered({ options, unknown }: SelectField) {
  return withUnknown(options, unknown);
}

export function selectAnswer({ label, options }: SelectField) {
  return pickAnswer(label, valuesOf(options));
}

export function selectLines(field: SelectField, answer: Answer) {
  return pickLines(selectOffered(field), answer);
}

/** A long list would fill sheets: no boxes. */
export function selectPaper(): PaperRoom {
  return { answer: LINE };
}
