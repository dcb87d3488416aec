import * as v from 'valibot';
import { NO_BREAK_SPACE } from '../../kit/typography.ts';
import type { Answer } from '../answers.ts';
import { cells, type PaperRoom } from '../paper-answer.ts';
import { plainText } from '../plain-lines.ts';
import { registerNumber } from '../register-number.ts';
import { storableText } from '../storable-text.ts';
import type { IbanField } from './iban-schema.ts';
import { ibanTexts } from './iban-texts.ts';

/**
 * 27 signs in France, up to 34 elsewhere (ISO 13616). Nobody is asked for an account in France: a payer
 * may not choose the country (regulation EU 260/2012, article 9).
 */
const IBAN = /^(?:FR\d{12}[0-9A-Z]{11}\d{2}|(?!FR)[A-Z]{2}\d{2}[0-9A-Z]{11,30})$/u;

/** The number in capitals, without its spaces: `FR7630006000011234567890189`. */
export function ibanAnswer(field: IbanField) {
  return v.pipe(
    storableText(field.label, 60),
    v.transform(registerNumber),
    v.check((text) => IBAN.test(text) && hasRightKey(text), ibanTexts.invalid(field.label)),
  );
}

/**
 * The country and its key go to the end, a letter counts for a number from 10, and 1 is left of the
 * whole divided by 97. Sign after sign: old phones have no numbers that large.
 */
function hasRightKey(iban: string): boolean {
  const signs = Array.from(`${iban.slice(4)}${iban.slice(0, 4)}`);
  return signs.reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0) === 1;
}

/** By four, as on the papers of a bank. */
export function ibanLines(_field: IbanField, answer: Answer): readonly string[] {
  return [plainText(answer).replace(/.{4}(?=.)/gu, `$&${NO_BREAK_SPACE}`)];
}

/** As long as in France; a longer one goes past the boxes. */
export function ibanPaper(): PaperRoom {
  return { answer: cells(4, 4, 4, 4, 4, 4, 3) };
}
