import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { optionsBetween } from '../option-schema.ts';

/** One answer among many, in a folded list: what would be a page of radio buttons. */
export const SelectFieldSchema = v.strictObject({
  type: v.literal('select'),
  ...questionEntries,
  options: optionsBetween(
    [13, 'au moins treize réponses : pour douze ou moins, écrivez type: choice'],
    [300, 'trois cents réponses au plus'],
  ),
});
export type SelectField = v.InferOutput<typeof SelectFieldSchema>;
