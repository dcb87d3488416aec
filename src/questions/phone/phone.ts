import * as v from 'valibot';
import { NO_BREAK_SPACE } from '../../kit/typography.ts';
import type { Answer } from '../answers.ts';
import { LINE, type PaperRoom } from '../paper-answer.ts';
import { plainText } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import { bareText } from '../visible-text.ts';
import type { PhoneField } from './phone-schema.ts';
import { phoneTexts } from './phone-texts.ts';

/** What is said where there is no answer: what to give, and how. */
export const phoneMissing = phoneTexts.invalid;

/** Nine digits after 0 or +33 in France; up to fifteen in all elsewhere (ITU-T E.164). */
const PHONE = /^(?:(?:0|\+33)[1-9]\d{8}|\+(?!33)[1-9]\d{6,14})$/u;

/** The number without its separators: `0639981234`, or `+32470123456` outside France. */
export function phoneAnswer(field: PhoneField) {
  return v.pipe(
    storableText(field.label, 40),
    v.transform(withoutSeparators),
    v.regex(PHONE, phoneTexts.invalid(field.label)),
  );
}

/** Departments and communities overseas that number like France, each with its own code. */
const ZERO_AFTER_CODE = /^\+(33|262|508|590|594|596)0/u;

/** The zero of `+33 (0)6…` and `+590 0690…` is dialled inside the country only. Italy keeps its own. */
function withoutSeparators(text: string): string {
  return bareText(text)
    .replace(/^00/u, '+')
    .replace(/^(\+(?!39)\d{1,3})\(0\)/u, '$1')
    .replace(/[()]/gu, '')
    .replace(ZERO_AFTER_CODE, '+$1');
}

/** French numbers are read two digits at a time, and never cut at the end of a line. */
export function phoneLines(_field: PhoneField, answer: Answer): readonly string[] {
  const number = plainText(answer);
  if (!/^0\d{9}$/u.test(number)) return [number];
  return [number.replace(/(\d{2})(?=\d)/gu, `$1${NO_BREAK_SPACE}`)];
}

/** A number from abroad has any length: no boxes. */
export function phonePaper(): PaperRoom {
  return { answer: LINE };
}
