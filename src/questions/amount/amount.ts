import { formatEuros } from '../../kit/format-number.ts';
import type { Answer } from '../answers.ts';
import { hundredthsAnswer, hundredthsPaper, hundredthsValue } from '../hundredths.ts';
import type { PaperRoom } from '../paper-answer.ts';
import { paperTexts } from '../paper-texts.ts';
import type { AmountField } from './amount-schema.ts';
import { amountTexts } from './amount-texts.ts';

/** A figure, then « € », « euros » or « EUR » if the person writes it. */
const AMOUNT = /^(\d{1,10})(?:[.,٫](\d{1,2}))?(?:€|euros?|eur)?$/iu;

/** The amount in whole cents. */
export function amountAnswer({ label, min, max }: AmountField) {
  return hundredthsAnswer({
    ...{ label, typed: AMOUNT, invalid: amountTexts.invalid(label) },
    ...{ least: min * 100, most: max * 100, format: formatEuros },
  });
}

export function amountLines(_field: AmountField, answer: Answer): readonly string[] {
  return [formatEuros(Number(answer))];
}

export function amountPaper({ max }: AmountField): PaperRoom {
  return hundredthsPaper(max, paperTexts.euros, paperTexts.cents);
}

/** Cents as euros are typed: « 12,50 ». */
export function amountValues(_field: AmountField, answer: Answer): string {
  return hundredthsValue(Number(answer));
}
