import * as v from 'valibot';
import { isExistingDay, type Day } from '../../kit/day.ts';
import { addDuration, DurationSchema } from '../../kit/duration.ts';
import { formatDay } from '../../kit/format-day.ts';
import { errorTexts } from '../errors-texts.ts';
import type { FieldContext } from '../field-context.ts';
import { questionEntries } from '../field-entries.ts';
import { FieldKeySchema } from '../field-key.ts';
import { visibleText } from '../visible-text.ts';

/** A day, asked in three fields: a calendar widget fails on old phones and screen readers. */
export const DateFieldSchema = v.strictObject({
  type: v.literal('date'),
  ...questionEntries,
  /** Whose date: lets the browser fill in a date of birth. */
  autocomplete: v.optional(v.literal('bday')),
  /** Notice the service needs: the first day accepted is today plus this duration. */
  notice: v.optional(DurationSchema),
  /** The day is in the past or today, for example a date of birth. Default: false. */
  past: v.optional(v.boolean('true (oui) ou false (non)'), false),
  /** Key of another date of the form: this day is the same or later. */
  notBefore: v.optional(FieldKeySchema),
});
export type DateField = v.InferOutput<typeof DateFieldSchema>;

/** Names of the three controls after the key of the field. */
export const DATE_PARTS = ['jour', 'mois', 'annee'] as const;

const PART = /^\d{1,4}$/u;
/** Four digits, in a century that a request can speak of: « 85 » would be stored as the year 85. */
export const YEAR = /^(?:18|19|20)\d\d$/u;

const part = v.pipe(v.string(), v.transform(visibleText));

/** The day as `YYYY-MM-DD`. The comparison with another date is made on the whole form. */
export function dateAnswer(field: DateField, context: FieldContext) {
  const earliest =
    field.notice === undefined ? undefined : addDuration(context.today, field.notice);
  const { label } = field;
  return v.pipe(
    v.object({ jour: part, mois: part, annee: part }),
    v.check(
      (parts) => DATE_PARTS.every((name) => PART.test(parts[name])),
      errorTexts['date.incomplete'](label),
    ),
    v.check(({ annee }) => YEAR.test(annee), errorTexts['date.year'](label)),
    v.transform(toDay),
    v.check(isExistingDay, errorTexts['date.unknown'](label)),
    v.check(
      (day) => earliest === undefined || !isExistingDay(day) || day >= earliest,
      errorTexts['date.too_early'](label, earliest === undefined ? '' : formatDay(earliest)),
    ),
    v.check(
      (day) => !field.past || !isExistingDay(day) || day <= context.today,
      errorTexts['date.too_late'](label, formatDay(context.today)),
    ),
  );
}

function toDay({ jour, mois, annee }: Record<(typeof DATE_PARTS)[number], string>): Day {
  return `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
}
