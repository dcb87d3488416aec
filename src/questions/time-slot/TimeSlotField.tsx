import type { FieldProps } from '../FieldProps.ts';
import { RadioField } from '../RadioField.tsx';
import type { TimeSlotField as TimeSlot } from './time-slot-schema.ts';
import { timeSlotOffered } from './time-slot.ts';

/** All the slots in sight. */
export function TimeSlotField(props: FieldProps<TimeSlot>) {
  return <RadioField {...props} options={timeSlotOffered(props.field)} />;
}
