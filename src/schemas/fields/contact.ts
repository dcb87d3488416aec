import * as v from 'valibot';
import { errorTexts } from '../../texts/errors.ts';
import { commonFieldEntries } from '../field-entries.ts';
import { storableText } from './storable-text.ts';

/** An e-mail address where the person wants to be answered. */
export const EmailFieldSchema = v.strictObject({ type: v.literal('email'), ...commonFieldEntries });
export type EmailField = v.InferOutput<typeof EmailFieldSchema>;

/** A phone number, French or international. */
export const PhoneFieldSchema = v.strictObject({ type: v.literal('phone'), ...commonFieldEntries });
export type PhoneField = v.InferOutput<typeof PhoneFieldSchema>;

/** 254 characters: the longest address that SMTP can carry (RFC 5321, 4.5.3.1.3). */
const EMAIL_MAX_LENGTH = 254;

/**
 * The address, without the spaces that keyboards add around it. ASCII only: few mail servers take
 * accents (RFC 6531), and an acknowledgement that cannot leave helps nobody.
 */
export function emailAnswer(field: EmailField) {
  return v.pipe(
    storableText(field.label, EMAIL_MAX_LENGTH),
    v.trim(),
    v.rfcEmail(errorTexts['email.invalid'](field.label)),
    v.regex(/\.[a-z][a-z0-9-]*[a-z0-9]$/iu, errorTexts['email.invalid'](field.label)),
  );
}

/** The number without its separators: `0639981234`, or `+32470123456` outside France. */
export function phoneAnswer(field: PhoneField) {
  return v.pipe(
    storableText(field.label, 40),
    v.transform((text) => text.replaceAll(/[\s.\-()/]/gu, '').replace(/^00/u, '+')),
    v.regex(/^(?:0[1-9]\d{8}|\+[1-9]\d{6,14})$/u, errorTexts['phone.invalid'](field.label)),
  );
}
