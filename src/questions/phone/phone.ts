import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { storableText } from '../storable-text.ts';
import { compactText, visibleText } from '../visible-text.ts';

/** Whether it is that of whoever fills in the form: the browser may give it (RGAA 11.13). */
const own = v.optional(v.boolean('true ou false'), false);

/** An e-mail address where the person wants to be answered. */
export const EmailFieldSchema = v.strictObject({
  type: v.literal('email'),
  ...questionEntries,
  own,
});
export type EmailField = v.InferOutput<typeof EmailFieldSchema>;

/** A phone number, French or international. */
export const PhoneFieldSchema = v.strictObject({
  type: v.literal('phone'),
  ...questionEntries,
  own,
});
export type PhoneField = v.InferOutput<typeof PhoneFieldSchema>;

/** 254 characters: the longest address that SMTP can carry (RFC 5321, 4.5.3.1.3). */
const EMAIL_MAX_LENGTH = 254;

/**
 * The address, without the spaces and the curved apostrophe that keyboards put in. ASCII only: few
 * mail servers take accents (RFC 6531), and an acknowledgement that cannot leave helps nobody.
 */
export function emailAnswer(field: EmailField) {
  return v.pipe(
    storableText(field.label, EMAIL_MAX_LENGTH),
    v.transform((text) => visibleText(text).replaceAll('’', "'")),
    v.rfcEmail(errorTexts['email.invalid'](field.label)),
    // A dot stands between two signs of a name, never beside « @ » or another dot (RFC 5321, 4.1.2).
    v.regex(/^(?!\.)(?!.*\.[.@])/u, errorTexts['email.invalid'](field.label)),
    v.regex(/\.[a-z][a-z0-9-]*[a-z0-9]$/iu, errorTexts['email.invalid'](field.label)),
  );
}

/** Nine digits after 0 or +33 in France; up to fifteen in all elsewhere (ITU-T E.164). */
const PHONE = /^(?:(?:0|\+33)[1-9]\d{8}|\+(?!33)[1-9]\d{6,14})$/u;

/** The number without its separators: `0639981234`, or `+32470123456` outside France. */
export function phoneAnswer(field: PhoneField) {
  return v.pipe(
    storableText(field.label, 40),
    v.transform(withoutSeparators),
    v.regex(PHONE, errorTexts['phone.invalid'](field.label)),
  );
}

/** Departments and communities overseas that number like France, each with its own code. */
const ZERO_AFTER_CODE = /^\+(33|262|508|590|594|596)0/u;

/** The zero of `+33 (0)6…` and `+590 0690…` is dialled inside the country only. Italy keeps its own. */
function withoutSeparators(text: string): string {
  return compactText(text)
    .replaceAll(/[.\p{Pd}/]/gu, '')
    .replace(/^00/u, '+')
    .replace(/^(\+(?!39)\d{1,3})\(0\)/u, '$1')
    .replaceAll(/[()]/gu, '')
    .replace(ZERO_AFTER_CODE, '+$1');
}
