import * as v from 'valibot';
import { formatInteger } from '../../kit/format-number.ts';
import type { Answer } from '../answers.ts';
import { errorTexts } from '../errors-texts.ts';
import { cells, digits, type PaperRoom } from '../paper-answer.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';
import type { IntegerField } from './integer-schema.ts';
import { integerTexts } from './integer-texts.ts';

/** The number. */
export function integerAnswer({ label, min, max }: IntegerField) {
  return v.pipe(
    storableText(label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(/^\d{1,9}$/u, integerTexts.invalid(label)),
    v.transform(Number),
    v.check((number) => number >= min, errorTexts['number.too_small'](label, formatInteger(min))),
    v.check((number) => number <= max, errorTexts['number.too_large'](label, formatInteger(max))),
  );
}

export function integerLines(_field: unknown, answer: Answer): readonly string[] {
  return [formatInteger(Number(answer))];
}

export function integerPaper({ max }: IntegerField): PaperRoom {
  return { answer: cells(digits(max)) };
}
