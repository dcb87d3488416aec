import * as v from 'valibot';
import { cells, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { registerNumber } from '../register-number.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import type { RnaField } from './rna-schema.ts';
import { rnaTexts } from './rna-texts.ts';

/** `W` and nine digits; the second may be a letter in Corsica and overseas. */
export function rnaAnswer(field: RnaField) {
  return v.pipe(
    storableText(field.label, NUMBER_MAX_LENGTH),
    v.transform(registerNumber),
    v.regex(/^W\d[0-9A-Z]\d{7}$/u, rnaTexts.invalid(field.label)),
  );
}

export const rnaLines = plainLines;

export function rnaPaper(): PaperRoom {
  return { answer: cells(10) };
}
