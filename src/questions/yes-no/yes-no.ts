import * as v from 'valibot';
import type { Answer } from '../answers.ts';
import { pickAnswer, pickLines, pickPaper, withUnknown } from '../pick.ts';
import type { YesNoField } from './yes-no-schema.ts';
import { yesNoTexts } from './yes-no-texts.ts';

const YES = 'oui';
const NO = 'non';

/** What a radio button sends for an answer that is stored as a boolean. */
export function yesOrNo(answer: boolean): string {
  return answer ? YES : NO;
}

export function yesNoOffered({ unknown }: YesNoField) {
  const options = [
    { value: YES, label: yesNoTexts.yes },
    { value: NO, label: yesNoTexts.no },
  ];
  return withUnknown(options, unknown);
}

/** `true` for yes. */
export function yesNoAnswer({ label }: YesNoField) {
  return v.pipe(
    pickAnswer(label, [YES, NO]),
    v.transform((value) => value === YES),
  );
}

export function yesNoLines(field: YesNoField, answer: Answer) {
  return pickLines(yesNoOffered(field), yesOrNo(answer === true));
}

export function yesNoPaper(field: YesNoField) {
  return pickPaper(yesNoOffered(field));
}

export function yesNoValues(_field: YesNoField, answer: Answer): string {
  return yesOrNo(answer === true);
}
