import * as v from 'valibot';
import { ownEntry, questionEntries } from '../field-entries.ts';

const PARTS = ['given', 'family', 'usage', 'full'] as const;

/** A name of a person, or a part of it. */
export const NameFieldSchema = v.strictObject({
  type: v.literal('name'),
  ...questionEntries,
  /** Which name: first names, family name at birth, name in use, or the whole name. */
  part: v.picklist(PARTS, `l’un de ces mots : ${PARTS.join(', ')}`),
  ...ownEntry,
});
export type NameField = v.InferOutput<typeof NameFieldSchema>;
