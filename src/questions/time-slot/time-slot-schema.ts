import * as v from 'valibot';
import { SlotSchema } from '../../kit/opening-hours.ts';
import { questionEntries } from '../field-entries.ts';
import { slotValue } from './time-slot.ts';

/** One time slot among a few: half-days or hours, written once and said in words. */
export const TimeSlotFieldSchema = v.strictObject({
  type: v.literal('time-slot'),
  ...questionEntries,
  slots: v.pipe(
    v.array(SlotSchema, 'une liste de créneaux, chacun avec from et to'),
    v.minLength(2, 'au moins deux créneaux'),
    v.maxLength(12, 'douze créneaux au plus'),
    v.check(
      (slots) => new Set(slots.map(slotValue)).size === slots.length,
      'des créneaux tous différents',
    ),
  ),
});
export type TimeSlotField = v.InferOutput<typeof TimeSlotFieldSchema>;
