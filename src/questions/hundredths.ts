import * as v from 'valibot';
import { errorTexts } from './errors-texts.ts';
import { digits, type PaperRoom } from './paper-answer.ts';
import { NUMBER_MAX_LENGTH, storableText } from './storable-text.ts';
import { compactText } from './visible-text.ts';

interface Hundredths {
  readonly label: string;
  /** What is typed: a figure and two more after a comma at most, as the first two groups. */
  readonly typed: RegExp;
  readonly invalid: string;
  readonly least: number;
  readonly most: number;
  readonly format: (hundredths: number) => string;
}

/** A figure with a comma, in whole hundredths: what is paid or priced is never a floating number. */
export function hundredthsAnswer({ label, typed, invalid, least, most, format }: Hundredths) {
  return v.pipe(
    storableText(label, NUMBER_MAX_LENGTH),
    v.transform(compactText),
    v.regex(typed, invalid),
    v.transform((text) => {
      const [, whole = '0', rest = ''] = typed.exec(text) ?? [];
      return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
    }),
    v.check((number) => number >= least, errorTexts['number.too_small'](label, format(least))),
    v.check((number) => number <= most, errorTexts['number.too_large'](label, format(most))),
  );
}

/** Room for it on paper. @param max the highest figure before the comma */
export function hundredthsPaper(max: number, whole: string, rest: string): PaperRoom {
  const groups = [
    { label: whole, count: digits(max) },
    { label: rest, count: 2 },
  ];
  return { answer: { kind: 'cells', groups } };
}

/** Hundredths as they are typed: « 12,50 ». */
export function hundredthsValue(hundredths: number): string {
  const rest = String(hundredths % 100).padStart(2, '0');
  return `${Math.floor(hundredths / 100)}${hundredths % 100 === 0 ? '' : `,${rest}`}`;
}
