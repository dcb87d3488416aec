import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { addressPartTexts } from '../fields-texts.ts';
import { storableText } from '../storable-text.ts';
import { compactText, isBlankText } from '../visible-text.ts';

/** A commune of France and its postal code: a birth place, a former home. */
export const CommuneFieldSchema = v.strictObject({
  type: v.literal('commune'),
  ...questionEntries,
  /** Whether it is where the person who fills in the form lives. Default: false. */
  own: v.optional(v.boolean('true ou false'), false),
});
export type CommuneField = v.InferOutput<typeof CommuneFieldSchema>;

/** Names of the controls after the key of the field. */
export const COMMUNE_PARTS = ['code_postal', 'commune'] as const;

/** Five digits, 00 and 99 apart: the first is nobody's, the second is that of foreign countries. */
const POSTAL_CODE = /^(?!00|99)\d{5}$/u;

/** The postal code without its spaces, and the commune as it was typed. */
export function communeAnswer(field: CommuneField) {
  const labelOf = (part: (typeof COMMUNE_PARTS)[number]) =>
    `${field.label} – ${addressPartTexts[part].label}`;
  const filled = (part: (typeof COMMUNE_PARTS)[number], maxLength: number) =>
    v.pipe(
      storableText(labelOf(part), maxLength),
      v.check((text) => !isBlankText(text), errorTexts['answer.required'](labelOf(part))),
    );
  return v.object({
    code_postal: v.pipe(
      filled('code_postal', 20),
      v.transform(compactText),
      v.regex(POSTAL_CODE, errorTexts['postal_code.french'](labelOf('code_postal'))),
    ),
    commune: filled('commune', 150),
  });
}
