import * as v from 'valibot';
import { cells, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { registerNumber } from '../register-number.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import type { SiretField } from './siret-schema.ts';
import { siretTexts } from './siret-texts.ts';

/** Fourteen digits: the first nine end with a check digit, and so does the whole. */
export function siretAnswer(field: SiretField) {
  return v.pipe(
    storableText(field.label, NUMBER_MAX_LENGTH),
    v.transform(registerNumber),
    v.check(isSiret, siretTexts.invalid(field.label)),
  );
}

/** Establishments of La Poste share one SIREN and break the Luhn rule: their digits sum to a multiple of 5. */
const LA_POSTE = '356000000';
/** The number of the company, then that of the establishment. Zeros satisfy the Luhn rule and belong to nobody. */
const SIRET = /^(?!0{9}|.{9}0{5})(\d{9})\d{5}$/u;

function isSiret(text: string): boolean {
  const siren = SIRET.exec(text)?.[1];
  if (siren === undefined || luhnSum(siren) % 10 !== 0) return false;
  if (luhnSum(text) % 10 === 0) return true;
  return (
    siren === LA_POSTE && Array.from(text).reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
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

export const siretLines = plainLines;

export function siretPaper(): PaperRoom {
  return { answer: cells(3, 3, 3, 5) };
}
