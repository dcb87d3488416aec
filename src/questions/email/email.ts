import * as v from 'valibot';
import { LINE, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import { visibleText } from '../visible-text.ts';
import { EMAIL_MAX_LENGTH } from './email-length.ts';
import type { EmailField } from './email-schema.ts';
import { emailTexts } from './email-texts.ts';

/** What is said where there is no answer: what to give, and how. */
export const emailMissing = emailTexts.invalid;

/**
 * Names of ASCII signs around one « @ », then an end in letters. A dot stands between two signs of a
 * name, a hyphen inside one (RFC 5321, 4.1.2).
 */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)+[a-zA-Z][a-zA-Z\d-]*[a-zA-Z\d]$/u;

/** What servers carry: 64 signs before « @ », 63 between two dots after it (RFC 5321, 4.5.3.1). */
const isCarried = (address: string) => !/^[^@]{65}|[^.@]{64}[^@]*$/u.test(address);

/**
 * The address, without the spaces and the curved apostrophe that keyboards put in. ASCII only: few
 * mail servers take accents (RFC 6531), and an acknowledgement that cannot leave helps nobody.
 */
export function emailAnswer(field: EmailField) {
  const invalid = emailTexts.invalid(field.label);
  return v.pipe(
    storableText(field.label, EMAIL_MAX_LENGTH),
    v.transform((text) => visibleText(text).replace(/’/gu, "'")),
    v.regex(EMAIL, invalid),
    v.check(isCarried, emailTexts.tooLong(field.label)),
  );
}

export const emailLines = plainLines;

export function emailPaper(): PaperRoom {
  return { answer: LINE };
}
