import * as v from 'valibot';
import { isExistingDay } from '../../kit/day.ts';
import { formatPartialDay } from '../../kit/format-partial-day.ts';
import type { Answer } from '../answers.ts';
import { DATE_PARTS, datePartsOf, datePartsSchema, YEAR } from '../date/date-parts.ts';
import { dateTexts } from '../date/date-texts.ts';
import type { FieldContext } from '../field-context.ts';
import { DATE_CELLS, type PaperRoom } from '../paper-answer.ts';
import { plainText } from '../plain-lines.ts';
import type { PartialDateField } from './partial-date-schema.ts';
import { partialDateTexts } from './partial-date-texts.ts';

/** What is said where there is no answer: what to give, and how. */
export const partialDateMissing = dateTexts.year;

export function partialDateParts() {
  return DATE_PARTS;
}

/** `1985`, `1985-03` or `1985-03-27` (ISO 8601): what is known, from the year down. */
export function partialDateAnswer(field: PartialDateField, { today }: FieldContext) {
  const { label } = field;
  return v.pipe(
    datePartsSchema(),
    v.check(({ annee }) => YEAR.test(annee), dateTexts.year(label)),
    v.check(({ jour, mois }) => jour === '' || mois !== '', partialDateTexts.monthMissing(label)),
    v.transform(toPartialDay),
    v.check(isExistingPartialDay, dateTexts.unknown(label)),
    v.check(
      (known) => !field.past || known <= today.slice(0, known.length),
      dateTexts.tooLate(label, formatPartialDay(today)),
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

export function partialDateLines(_field: PartialDateField, answer: Answer): readonly string[] {
  return [formatPartialDay(plainText(answer))];
}

export function partialDatePaper(): PaperRoom {
  return { answer: DATE_CELLS };
}

export function partialDateValues(_field: PartialDateField, answer: Answer) {
  return datePartsOf(plainText(answer));
}
