import * as v from 'valibot';
import { integerLines } from '../integer/integer.ts';
import { cells, type PaperRoom } from '../paper-answer.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';
import type { FamilyQuotientField } from './family-quotient-schema.ts';
import { familyQuotientTexts } from './family-quotient-texts.ts';

/** A whole number of euros, with « € » and cents if the person copies them. */
const QUOTIENT = /^(\d{1,5})(?:[.,٫]\d{1,2})?(?:€|euros?)?$/iu;

/** The whole number: the cents that some certificates print never change a price. */
export function familyQuotientAnswer(field: FamilyQuotientField) {
  return v.pipe(
    storableText(field.label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(QUOTIENT, familyQuotientTexts.invalid(field.label)),
    v.transform((text) => Number(QUOTIENT.exec(text)?.[1])),
  );
}

export const familyQuotientLines = integerLines;

export function familyQuotientPaper(): PaperRoom {
  return { answer: cells(5) };
}
