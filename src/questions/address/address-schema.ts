import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** A postal address, in plain fields that work without any geocoder. */
export const AddressFieldSchema = v.strictObject({
  type: v.literal('address'),
  ...questionEntries,
  /** `postal` asks for a whole address; `street` for a place inside the commune. Default: postal. */
  scope: v.optional(
    v.picklist(['postal', 'street'], 'l’un de ces mots : postal, street'),
    'postal',
  ),
  /** Whether it is where the person themselves lives: the browser may then give it (RGAA 11.13). */
  own: v.optional(v.boolean('true ou false'), true),
});
export type AddressField = v.InferOutput<typeof AddressFieldSchema>;
