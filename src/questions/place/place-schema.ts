import * as v from 'valibot';
import { commonFieldEntries } from '../field-entries.ts';

/** A place in the streets: an address, a landmark or a position. One of them is enough; no map. */
export const PlaceFieldSchema = v.strictObject({
  type: v.literal('place'),
  ...commonFieldEntries,
});
export type PlaceField = v.InferOutput<typeof PlaceFieldSchema>;
