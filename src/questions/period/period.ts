import * as v from 'valibot';
import { DurationSchema } from '../../kit/duration.ts';
import type { DateField } from '../date/date.ts';
import { questionEntries } from '../field-entries.ts';
import { periodPartTexts } from '../fields-texts.ts';

/** A first and a last day, in order; both may be the same. */
export const PeriodFieldSchema = v.strictObject({
  type: v.literal('period'),
  ...questionEntries,
  /** Notice the service needs: the first day accepted is today plus this duration. */
  notice: v.optional(DurationSchema),
  /** Both days are in the past or today. Default: false. */
  past: v.optional(v.boolean('true ou false'), false),
});
export type PeriodField = v.InferOutput<typeof PeriodFieldSchema>;

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
