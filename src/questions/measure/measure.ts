import { formatMetres } from '../../kit/format-number.ts';
import type { Answer } from '../answers.ts';
import { hundredthsAnswer, hundredthsPaper, hundredthsValue } from '../hundredths.ts';
import type { PaperRoom } from '../paper-answer.ts';
import type { MeasureField } from './measure-schema.ts';
import { measureTexts } from './measure-texts.ts';

/** A figure, then « m » or « mètres » if the person writes it. */
const MEASURE = /^(\d{1,6})(?:[.,٫](\d{1,2}))?(?:m|mètres?|metres?)?$/iu;

/** The length in whole centimetres. */
export function measureAnswer({ label, max }: MeasureField) {
  return hundredthsAnswer({
    ...{ label, typed: MEASURE, invalid: measureTexts.invalid(label) },
    ...{ least: 1, most: max * 100, format: formatMetres },
  });
}

export function measureLines(_field: MeasureField, answer: Answer): readonly string[] {
  return [formatMetres(Number(answer))];
}

export function measurePaper({ max }: MeasureField): PaperRoom {
  return hundredthsPaper(max, measureTexts.metres, measureTexts.centimetres);
}

/** Centimetres as metres are typed: « 0,80 ». */
export function measureValues(_field: MeasureField, answer: Answer): string {
  return hundredthsValue(Number(answer));
}
