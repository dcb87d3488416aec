import * as v from 'valibot';
import { isExistingDay, type Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';
import { formatDay } from '../../kit/format-day.ts';
import type { Answer } from '../answers.ts';
import type { FieldContext } from '../field-context.ts';
import { DATE_CELLS, type PaperRoom } from '../paper-answer.ts';
import { plainText } from '../plain-lines.ts';
import { DATE_PARTS, datePartsOf, datePartsSchema, YEAR } from './date-parts.ts';
import type { DateField } from './date-schema.ts';
import { dateTexts } from './date-texts.ts';

/** What is said where there is no answer: what to give, and how. */
export const dateMissing = dateTexts.incomplete;

export function dateParts() {
  return DATE_PARTS;
}

const PART = /^\d{1,4}$/u;

/** The day as `YYYY-MM-DD`. The comparison with another date is made on the whole form. */
export function dateAnswer(field: DateField, context: FieldContext) {
  const earliest =
    field.notice === undefined ? undefined : addDuration(context.today, field.notice);
  const { label } = field;
  return v.pipe(
    datePartsSchema(),
    v.check(
      (parts) => DATE_PARTS.every((name) => PART.test(parts[name])),
      dateTexts.incomplete(label),
    ),
    v.check(({ annee }) => YEAR.test(annee), dateTexts.year(label)),
    v.check((parts) => isExistingDay(toDay(parts)), dateTexts.unknown(label)),
    // What is wrong so far stops here.
    v.transform(toDay),
    v.check(
      (day) => earliest === undefined || day >= earliest,
      dateTexts.tooEarly(label, earliest === undefined ? '' : formatDay(earliest)),
    ),
    v.check(
      (day) => !field.past || day <= context.today,
      dateTexts.tooLate(label, formatDay(context.today)),
    ),
  );
}

function toDay({ jour, mois, annee }: Record<(typeof DATE_PARTS)[number], string>): Day {
  return `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
}

export function dateLines(_field: DateField, answer: Answer): readonly string[] {
  return [formatDay(plainText(answer))];
}

export function datePaper(): PaperRoom {
  return { answer: DATE_CELLS };
}

export function dateValues(_field: DateField, answer: Answer) {
  return datePartsOf(plainText(answer));
}
