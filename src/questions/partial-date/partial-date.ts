import * as v from 'valibot';
import { isExistingDay } from '../../kit/day.ts';
import { formatPartialDay } from '../../kit/format-partial-day.ts';
import { YEAR, type DATE_PARTS } from '../date/date.ts';
import { errorTexts } from '../errors-texts.ts';
import type { FieldContext } from '../field-context.ts';
import { questionEntries } from '../field-entries.ts';
import { visibleText } from '../visible-text.ts';

/** A day of which only the year, or the month and the year, may be known. */
export const PartialDateFieldSchema = v.strictObject({
  type: v.literal('partial-date'),
  ...questionEntries,
  /** It is in the past, or the present day, month or year. Default: false. */
  past: v.optional(v.boolean('true ou false'), false),
});
export type PartialDateField = v.InferOutput<typeof PartialDateFieldSchema>;

const SMALL = /^\d{1,2}$/u;

const part = v.pipe(v.string(), v.transform(visibleText));

/** `1985`, `1985-03` or `1985-03-27` (ISO 8601): what is known, from the year down. */
export function partialDateAnswer(field: PartialDateField, { today }: FieldContext) {
  const { label } = field;
  return v.pipe(
    v.object({ jour: part, mois: part, annee: part }),
    v.check(({ annee }) => YEAR.test(annee), errorTexts['date.year'](label)),
    v.check(
      ({ jour, mois }) => jour === '' || mois !== '',
      errorTexts['partial_date.month'](label),
    ),
    v.check(
      ({ jour, mois }) => [jour, mois].every((text) => text === '' || SMALL.test(text)),
      errorTexts['date.unknown'](label),
    ),
    v.transform(toPartialDay),
    v.check(isExistingPartialDay, errorTexts['date.unknown'](label)),
    v.check(
      (known) => !field.past || known <= today.slice(0, known.length),
      errorTexts['date.too_late'](label, formatPartialDay(today)),
    ),
  );
}

function toPartialDay(parts: Record<(typeof DATE_PARTS)[number], string>): string {
  return [parts.annee, parts.mois, parts.jour]
    .filter((text) => text !== '')
    .map((text) => text.padStart(2, '0'))
    .join('-');
}

/** What is not known stands for the first: every year and every month has one. */
function isExistingPartialDay(known: string): boolean {
  return isExistingDay(`${known}${'-01-01'.slice(known.length - 4)}`);
}
