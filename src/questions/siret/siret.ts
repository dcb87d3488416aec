import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';

/** Number of an association in the national register (CRPA R112-9-1). */
export const RnaFieldSchema = v.strictObject({ type: v.literal('rna'), ...questionEntries });
export type RnaField = v.InferOutput<typeof RnaFieldSchema>;

/** Number of an establishment in the national register of companies (CRPA R112-9-1). */
export const SiretFieldSchema = v.strictObject({ type: v.literal('siret'), ...questionEntries });
export type SiretField = v.InferOutput<typeof SiretFieldSchema>;

const compact = v.transform((text: string) =>
  compactText(text)
    .replaceAll(/[.\p{Pd}]/gu, '')
    .toUpperCase(),
);

/** `W` and nine digits; the second may be a letter in Corsica and overseas. */
export function rnaAnswer(field: RnaField) {
  return v.pipe(
    storableText(field.label, 30),
    compact,
    v.regex(/^W\d[0-9A-Z]\d{7}$/u, errorTexts['rna.invalid'](field.label)),
  );
}

/** Fourteen digits with a valid check digit. */
export function siretAnswer(field: SiretField) {
  return v.pipe(
    storableText(field.label, 30),
    compact,
    v.check(isSiret, errorTexts['siret.invalid'](field.label)),
  );
}

/** Establishments of La Poste share one SIREN and break the Luhn rule: their digits sum to a multiple of 5. */
const LA_POSTE = '356000000';
/** Zeros satisfy the Luhn rule, and belong to nobody. */
const NOBODY = '000000000';

function isSiret(text: string): boolean {
  if (!/^\d{14}$/u.test(text) || text.startsWith(NOBODY)) return false;
  if (luhnSum(text) % 10 === 0) return true;
  return (
    text.startsWith(LA_POSTE) &&
    Array.from(text).reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
}

function luhnSum(digits: string): number {
  return Array.from(digits)
    .reverse()
    .reduce((sum, digit, position) => {
      const value = Number(digit) * (position % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
}
