import * as v from 'valibot';
import { errorTexts } from './errors-texts.ts';

/**
 * U+0000 and halves of surrogate pairs: the only text that PostgreSQL cannot store.
 * Everything else (emoji, right-to-left marks, control characters) is kept as it was typed.
 */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Whether PostgreSQL can store the text as it is. */
function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** Longer than any number, with the spaces that people put in it. */
export const NUMBER_MAX_LENGTH = 30;

/** A text that can be stored, of at most `maxLength` characters as a person counts them. */
export function storableText(label: string, maxLength: number) {
  return v.pipe(
    v.string(),
    v.check(isStorable, errorTexts['answer.unstorable'](label)),
    v.check(
      (text) => text.length <= maxLength || countCharacters(text) <= maxLength,
      (issue) => errorTexts['text.too_long'](label, maxLength, countCharacters(issue.input)),
    ),
  );
}

/** Code points, not UTF-16 units: an emoji counts for one, as on the counter beside the field. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
