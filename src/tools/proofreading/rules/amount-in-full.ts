import { formatEuros } from '../../../kit/format-number.ts';
import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';

const FIGURE = String.raw`(?<figure>\d+(?:[ \u00a0\u202f.]\d{3})*(?:[.,]\d+)?)`;
/** « 50 € », « 1500 euros », « 12,5 euros », « 3 k€ », « EUR 50 ». */
const AMOUNT = new RegExp(
  `(?<![\\d.,])(?:${FIGURE}[ \\u00a0\\u202f]?(?<unit>k?€|keuros?|eur(?:os?)?)(?!\\p{L})|(?<unit>€|(?<!\\p{L})EUR)[ \\u00a0]?${FIGURE})`,
  'giu',
);
/** « 8h30 », « 14:30 », « 8 heures 30 »; not « 8 h 30 ». */
const HOUR =
  /(?<![\d:])(?<hours>[01]?\d|2[0-4])(?:h(?<minutes>[0-5]\d)?|:(?<minutes>[0-5]\d))(?![\p{L}\d:/])/giu;

/** Amounts that are not written in full, with the amount in full: « 1 500 euros ». */
export function findShortAmounts(sentence: string): readonly Remark[] {
  return [...sentence.matchAll(AMOUNT)].flatMap(({ 0: found, groups }): Remark[] => {
    const { figure = '', unit = '' } = groups ?? {};
    const full = formatEuros(cents(figure, unit));
    const isSame = plainSpaces(found) === plainSpaces(full);
    return isSame ? [] : [{ level: 'mend', ...texts.shortAmount(found, full) }];
  });
}

/** Hours that are not written in full: « 8h30 » for « 8 h 30 ». */
export function findShortHours(sentence: string): readonly Remark[] {
  return [...sentence.matchAll(HOUR)].map(({ 0: found, groups }) => {
    const { hours = '', minutes = '00' } = groups ?? {};
    const full = [String(Number(hours)), 'h', ...(minutes === '00' ? [] : [minutes])].join(
      '\u00a0',
    );
    return { level: 'mend', ...texts.shortHour(found, full) };
  });
}

function cents(figure: string, unit: string): number {
  const plain = figure.replaceAll(/[ \u00a0\u202f]|\.(?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return Math.round(Number(plain) * (/^k/iu.test(unit) ? 100_000 : 100));
}

function plainSpaces(text: string): string {
  return text.replaceAll(/\s/gu, ' ').replace(/(?<=^[01]) euros$/u, ' euro');
}
