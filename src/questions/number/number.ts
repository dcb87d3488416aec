import * as v from 'valibot';
import { formatEuros, formatInteger } from '../../kit/format-number.ts';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';

const BOUND = 'un nombre entier, positif ou nul';
const bound = v.pipe(v.number(BOUND), v.integer(BOUND), v.minValue(0, BOUND));

/** A whole number: places, children, days. */
export const IntegerFieldSchema = v.strictObject({
  type: v.literal('integer'),
  ...questionEntries,
  /** Smallest number accepted. Default: 0. */
  min: v.optional(bound, 0),
  /** Largest number accepted. Default: 999 999. */
  max: v.optional(bound, 999_999),
});
export type IntegerField = v.InferOutput<typeof IntegerFieldSchema>;

/** An amount in euros. */
export const AmountFieldSchema = v.strictObject({
  type: v.literal('amount'),
  ...questionEntries,
  /** Smallest amount accepted, in euros. Default: 0. */
  min: v.optional(bound, 0),
  /** Largest amount accepted, in euros. Default: 100 000 000. */
  max: v.optional(bound, 100_000_000),
});
export type AmountField = v.InferOutput<typeof AmountFieldSchema>;

const NUMBER_MAX_LENGTH = 30;
/** A figure, then « € », « euros » or « EUR » if the person writes it. */
const AMOUNT = /^(\d{1,10})(?:[.,](\d{1,2}))?(?:€|euros?|eur)?$/iu;

/** The number. */
export function integerAnswer(field: IntegerField) {
  return v.pipe(
    storableText(field.label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(/^\d{1,9}$/u, errorTexts['number.invalid'](field.label)),
    v.transform(Number),
    v.minValue(field.min, errorTexts['number.too_small'](field.label, formatInteger(field.min))),
    v.maxValue(field.max, errorTexts['number.too_large'](field.label, formatInteger(field.max))),
  );
}

/** The amount in whole cents: money is never a floating number. */
export function amountAnswer(field: AmountField) {
  return v.pipe(
    storableText(field.label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(AMOUNT, errorTexts['amount.invalid'](field.label)),
    v.transform(toCents),
    v.minValue(
      field.min * 100,
      errorTexts['number.too_small'](field.label, formatEuros(field.min * 100)),
    ),
    v.maxValue(
      field.max * 100,
      errorTexts['number.too_large'](field.label, formatEuros(field.max * 100)),
    ),
  );
}

function toCents(text: string): number {
  const [, euros = '0', cents = ''] = AMOUNT.exec(text) ?? [];
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
