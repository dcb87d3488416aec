import type { Answer } from '../answers.ts';
import { pickAnswer, pickLines, pickPaper, withUnknown } from '../pick.ts';
import type { TimeSlotField } from './time-slot-schema.ts';
import { slotText } from './time-slot-texts.ts';

interface Slot {
  readonly from: string;
  readonly to: string;
}

/** Local times of Paris, as they are stored: `08:30-12:00`. */
export function slotValue({ from, to }: Slot): string {
  return `${from}-${to}`;
}

/** Slots as answers: « Le matin, de 8 h 30 à 12 h ». */
const slotOptions = ({ slots }: TimeSlotField) =>
  slots.map((slot) => ({ value: slotValue(slot), label: slotText(slot) }));

export function timeSlotOffered(field: TimeSlotField) {
  return withUnknown(slotOptions(field), field.unknown);
}

export function timeSlotAnswer({ label, slots }: TimeSlotField) {
  return pickAnswer(label, slots.map(slotValue));
}

export function timeSlotLines(field: TimeSlotField, answer: Answer) {
  return pickLines(timeSlotOffered(field), answer);
}

export function timeSlotPaper(field: TimeSlotField) {
  return pickPaper(timeSlotOffered(field));
}
