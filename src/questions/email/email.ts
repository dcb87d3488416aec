import * as v from 'valibot';
import { LINE, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import { visibleText } from '../visible-text.ts';
import type { EmailField } from './email-schema.ts';
import { emailTexts } from './email-texts.ts';

/** 254 characters: the longest address that SMTP can carry (RFC 5321, 4.5.3.1.3). */
const EMAIL_MAX_LENGTH = 254;

/**
 * The address, without the spaces and the curved apostrophe that keyboards put in. ASCII only: few
 * mail servers take accents (RFC 6531), and an acknowledgement that cannot leave helps nobody.
 */
export function emailAnswer(field: EmailField) {
  const invalid = emailTexts.invalid(field.label);
  return v.pipe(
    storableText(field.label, EMAIL_MAX_LENGTH),
    v.transform((text) => visibleText(text).replace(/’/gu, "'")),
    v.rfcEmail(invalid),
    // A dot stands between two signs of a name, never beside « @ » or another dot (RFC 5321, 4.1.2).
    v.regex(/^(?!\.)(?!.*\.[.@])/u, invalid),
    v.regex(/\.[a-z][a-z0-9-]*[a-z0-9]$/iu, invalid),
  );
}

export const emailLines = plainLines;

export function emailPaper(): PaperRoom {
  return { answer: LINE };
}
