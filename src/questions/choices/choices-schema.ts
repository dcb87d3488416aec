import * as v from 'valibot';
import { LineSchema } from '../../kit/editor-text.ts';
import { questionEntries } from '../field-entries.ts';
import { optionsBetween } from '../option-schema.ts';

const COUNT = 'un nombre entier de réponses, au moins 1';
const count = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(1, COUNT));

/** Several answers among a few: boxes to tick. */
export const ChoicesFieldSchema = v.strictObject({
  type: v.literal('choices'),
  ...questionEntries,
  options: optionsBetween([2, 'au moins deux réponses'], [20, 'vingt réponses au plus']),
  /** Fewest boxes to tick, once one is ticked. Default: 1. */
  min: v.optional(count, 1),
  /** Most boxes to tick. Default: all of them. */
  max: v.optional(count),
  /** A last box that excludes the others: « Aucun de ceux-là ». */
  none: v.optional(LineSchema),
});
export type ChoicesField = v.InferOutput<typeof ChoicesFieldSchema>;
