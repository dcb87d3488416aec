import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** The number plate of a vehicle, French or foreign. */
export const VehiclePlateFieldSchema = v.strictObject({
  type: v.literal('vehicle-plate'),
  ...questionEntries,
});
export type VehiclePlateField = v.InferOutput<typeof VehiclePlateFieldSchema>;
