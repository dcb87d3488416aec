import * as v from 'valibot';
import { errorTexts } from '../errors-texts.ts';
import { questionEntries } from '../field-entries.ts';
import { storableText } from '../storable-text.ts';

const PARTS = ['given', 'family', 'usage', 'full'] as const;

/** A name of a person, or a part of it. */
export const NameFieldSchema = v.strictObject({
  type: v.literal('name'),
  ...questionEntries,
  /** Which name: first names, family name at birth, name in use, or the whole name. */
  part: v.picklist(PARTS, `l’un de ces mots : ${PARTS.join(', ')}`),
  /** Whether it is the name of whoever fills in the form: the browser may give it. Default: false. */
  own: v.optional(v.boolean('true ou false'), false),
});
export type NameField = v.InferOutput<typeof NameFieldSchema>;

/** Longer than any name known to civil status offices. */
const NAME_MAX_LENGTH = 150;

/**
 * The name exactly as it was typed. One letter is enough, in any script; apostrophes, hyphens,
 * spaces and marks are part of names. Only what has no letter at all is a mistake.
 */
export function nameAnswer(field: NameField) {
  return v.pipe(
    storableText(field.label, NAME_MAX_LENGTH),
    v.regex(/\p{L}/u, errorTexts['name.invalid'](field.label)),
  );
}
