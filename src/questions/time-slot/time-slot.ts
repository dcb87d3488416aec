import * as v from 'valibot';
import { SlotSchema } from '../../kit/opening-hours.ts';
import { questionEntries } from '../field-entries.ts';
import { slotText } from '../fields-texts.ts';
import type { Option } from '../option.ts';

type Slot = v.InferOutput<typeof SlotSchema>;

/** One time slot among a few: half-days or hours, written once and said in words. */
export const TimeSlotFieldSchema = v.strictObject({
  type: v.literal('time-slot'),
  ...questionEntries,
  slots: v.pipe(
    v.array(SlotSchema, 'une liste de créneaux, chacun avec from et to'),
    v.minLength(2, 'au moins deux créneaux'),
    v.maxLength(12, 'douze créneaux au plus'),
    v.check(
      (slots) => new Set(slots.map(valueOf)).size === slots.length,
      'des créneaux tous différents',
    ),
  ),
});
export type TimeSlotField = v.InferOutput<typeof TimeSlotFieldSchema>;

/** Local times of Paris, as they are stored: `08:30-12:00`. */
function valueOf({ from, to }: Slot): string {
  return `${from}-${to}`;
}

/** A slot as an answer: « Le matin, de 8 h 30 à 12 h ». */
export function slotOption(slot: Slot): Option {
  return { value: valueOf(slot), label: slotText(slot) };
}
