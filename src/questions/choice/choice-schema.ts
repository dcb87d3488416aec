import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';
import { optionsBetween } from '../option-schema.ts';

/** One answer among a few, all visible. */
export const ChoiceFieldSchema = v.strictObject({
  type: v.literal('choice'),
  ...questionEntries,
  options: optionsBetween([2, 'au moins deux réponses'], [12, 'douze réponses au plus']),
});
export type ChoiceField = v.InferOutput<typeof ChoiceFieldSchema>;
