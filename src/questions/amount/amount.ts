import * as v from 'valibot';
import { formatEuros } from '../../kit/format-number.ts';
import type { Answer } from '../answers.ts';
import { errorTexts } from '../errors-texts.ts';
import { digits, type PaperRoom } from '../paper-answer.ts';
import { paperTexts } from '../paper-texts.ts';
import { NUMBER_MAX_LENGTH, storableText } from '../storable-text.ts';
import { compactText } from '../visible-text.ts';
import type { AmountField } from './amount-schema.ts';
import { amountTexts } from './amount-texts.ts';

/** A figure, then « € », « euros » or « EUR » if the person writes it. */
const AMOUNT = /^(\d{1,10})(?:[.,٫](\d{1,2}))?(?:€|euros?|eur)?$/iu;

/** The amount in whole cents: money is never a floating number. */
export function amountAnswer({ label, min, max }: AmountField) {
  const [least, most] = [min * 100, max * 100];
  return v.pipe(
    storableText(label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(AMOUNT, amountTexts.invalid(label)),
    v.transform(toCents),
    v.check((number) => number >= least, errorTexts['number.too_small'](label, formatEuros(least))),
    v.check((number) => number <= most, errorTexts['number.too_large'](label, formatEuros(most))),
  );
}

function toCents(text: string): number {
  const [, euros = '0', cents = ''] = AMOUNT.exec(text) ?? [];
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

export function amountLines(_field: AmountField, answer: Answer): readonly string[] {
  return [formatEuros(Number(answer))];
}

export function amountPaper({ max }: AmountField): PaperRoom {
  const groups = [
    { label: paperTexts.euros, count: digits(max) },
    { label: paperTexts.cents, count: 2 },
  ];
  return { answer: { kind: 'cells', groups } };
}

/** Cents as they are typed: « 12,50 ». */
export function amountValues(_field: AmountField, answer: Answer): string {
  const cents = Number(answer);
  const rest = String(cents % 100).padStart(2, '0');
  return `${Math.floor(cents / 100)}${cents % 100 === 0 ? '' : `,${rest}`}`;
}
