import * as v from 'valibot';
import { formatDecimal } from '../../kit/format-number.ts';
import { NO_BREAK_SPACE } from '../../kit/typography.ts';
import type { Answer } from '../answers.ts';
import { errorTexts } from '../errors-texts.ts';
import { digits, type PaperRoom } from '../paper-answer.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';
import type { MeasureField } from './measure-schema.ts';
import { measureTexts } from './measure-texts.ts';

/** A figure, then « m » or « mètres » if the person writes it. */
const MEASURE = /^(\d{1,6})(?:[.,٫](\d{1,2}))?(?:m|mètres?|metres?)?$/iu;

/** The length in whole centimetres: what a price counts is never a floating number. */
export function measureAnswer({ label, max }: MeasureField) {
  return v.pipe(
    storableText(label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(MEASURE, measureTexts.invalid(label)),
    v.transform(toCentimetres),
    v.check((length) => length > 0, errorTexts['number.too_small'](label, formatMetres(1))),
    v.check(
      (length) => length <= max * 100,
      errorTexts['number.too_large'](label, formatMetres(max * 100)),
    ),
  );
}

function toCentimetres(text: string): number {
  const [, metres = '0', rest = ''] = MEASURE.exec(text) ?? [];
  return Number(metres) * 100 + Number(rest.padEnd(2, '0'));
}

const formatMetres = (length: number) =>
  `${formatDecimal(length / 100, 2)}${NO_BREAK_SPACE}${length >= 200 ? 'mètres' : 'mètre'}`;

export function measureLines(_field: MeasureField, answer: Answer): readonly string[] {
  return [formatMetres(Number(answer))];
}

export function measurePaper({ max }: MeasureField): PaperRoom {
  const groups = [
    { label: measureTexts.metres, count: digits(max) },
    { label: measureTexts.centimetres, count: 2 },
  ];
  return { answer: { kind: 'cells', groups } };
}

/** Centimetres as they are typed: « 0,8 ». */
export function measureValues(_field: MeasureField, answer: Answer): string {
  return String(Number(answer) / 100).replace('.', ',');
}
