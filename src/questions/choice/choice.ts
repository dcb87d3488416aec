import type { Answer } from '../answers.ts';
import { pickAnswer, pickLines, pickPaper, valuesOf, withUnknown } from '../pick.ts';
import type { ChoiceField } from './choice-schema.ts';

export function choiceOffered({ options, unknown }: ChoiceField) {
  return withUnknown(options, unknown);
}

export function choiceAnswer({ label, options }: ChoiceField) {
  return pickAnswer(label, valuesOf(options));
}

export function choiceLines(field: ChoiceField, answer: Answer) {
  return pickLines(choiceOffered(field), answer);
}

export function choicePaper(field: ChoiceField) {
  return pickPaper(choiceOffered(field));
}
