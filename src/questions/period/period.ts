import type * as v from 'valibot';
import { formatDay } from '../../kit/format-day.ts';
import type { Answer } from '../answers.ts';
import type { DateField } from '../date/date-schema.ts';
import type { FieldContext } from '../field-context.ts';
import type { Field } from '../field.ts';
import type { SchemaOf, ValuesOf } from '../kind-parts.ts';
import { DATE_CELLS, paperPart, parts, type PaperRoom } from '../paper-answer.ts';
import type { AnswerParts } from '../parts-lines.ts';
import type { PeriodField } from './period-schema.ts';
import { periodPartTexts, periodText } from './period-texts.ts';

const PARTS = ['debut', 'fin'] as const;
type PeriodPart = (typeof PARTS)[number];

/** The two days as questions: their keys come after that of the period. */
export function periodFields(
  field: PeriodField,
): readonly (DateField & { readonly key: PeriodPart })[] {
  return PARTS.map((key) => ({
    type: 'date',
    key,
    // A message says which period it speaks of.
    label: `${field.label} – ${periodPartTexts[key]}`,
    required: true,
    need: field.need,
    past: field.past,
    ...(field.notice !== undefined && { notice: field.notice }),
    ...(key === 'fin' && { notBefore: 'debut' }),
  }));
}

export function periodParts(field: PeriodField, namesOf: (field: Field) => readonly string[]) {
  return periodFields(field).flatMap(namesOf);
}

/** Both days, under their names. */
export function periodAnswer(field: PeriodField, _context: FieldContext, schemaOf: SchemaOf) {
  // Days are stored as texts.
  return schemaOf(periodFields(field)) as v.GenericSchema<AnswerParts, AnswerParts>;
}

export function periodLines(_field: PeriodField, answer: Answer): readonly string[] {
  const { debut = '', fin = '' } = answer as AnswerParts;
  return [periodText(formatDay(debut), formatDay(fin))];
}

export function periodPaper(): PaperRoom {
  return {
    answer: parts(Object.values(periodPartTexts).map((label) => paperPart(label, DATE_CELLS))),
  };
}

export function periodValues(field: PeriodField, answer: Answer, valuesOf: ValuesOf) {
  return valuesOf(periodFields(field), answer as AnswerParts);
}
