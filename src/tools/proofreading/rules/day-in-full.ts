import { formatDay } from '../../../kit/format-day.ts';
import type { Remark } from '../finding.ts';
import { proofreadingTexts as texts } from '../proofreading-texts.ts';

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|');
const SHORT = 'janv|févr|fév|fevr|avr|juil|sept|oct|nov|déc|dec';

/** « 01/06/2026 », « 1.6.26 », « 01-06-2026 ». */
const FIGURES =
  /(?<![\d./-])(?<day>\d{1,2})(?:[/.](?<month>\d{1,2})[/.](?<year>\d{4}|\d{2})|-(?<month>\d{1,2})-(?<year>\d{4}))(?![\d/-]|\.\d)/gu;
/** « 2026-06-01 ». */
const REVERSED = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu;
/** « le 15/06 »: without a word before it, it could be a share. */
const WITHOUT_YEAR =
  /(?<=(?<!\p{L})(?:le|du|au|dès|avant|après|et) )(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/giu;
/** « 15 sept. », « 1er déc ». */
const SHORT_MONTH = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:er)?\\s(?<short>${SHORT})(?!\\p{L})\\.?(?:\\s(?<year>\\d{4}))?`,
  'giu',
);
/** « 1 juin »: the first day of a month is said « premier ». */
const FIRST = new RegExp(
  `(?<!\\d)(?<day>1)\\s(?<name>${MONTHS.join('|')})(?!\\p{L})(?:\\s(?<year>\\d{4}))?`,
  'giu',
);

/** Days that are not written in full, with the day in full: « 1er juin 2026 ». */
export function findShortDays(sentence: string): readonly Remark[] {
  return [FIGURES, REVERSED, WITHOUT_YEAR, SHORT_MONTH, FIRST].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: found, groups }): Remark[] => {
      const full = inFull(groups ?? {});
      return full === undefined ? [] : [{ level: 'mend', ...texts.shortDay(found, full) }];
    }),
  );
}

/** @returns nothing when it is no day: « 24/24 », « version 4.15.20 » */
function inFull(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { day, year } = parts;
  const month = monthNumber(parts);
  if (day === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) {
    return undefined;
  }
  const century = year?.length === 2 ? `20${year}` : year;
  const civil = `${century ?? '2000'}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const full = formatDay(civil);
  return century === undefined ? full.replace(/\s2000$/u, '') : full;
}

function monthNumber({ month, short, name }: Readonly<Record<string, string | undefined>>): number {
  if (month !== undefined) return Number(month);
  const start = (short ?? name ?? '').toLowerCase().replace(/^fev/u, 'fév').replace(/^dec/u, 'déc');
  return MONTHS.findIndex((full) => start !== '' && full.startsWith(start)) + 1;
}
