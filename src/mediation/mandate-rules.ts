import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import { MANDATE_LENGTHS, type MandateLength } from './mandate.ts';

/**
 * Last day of a mandate that is given today. One day is today: whoever comes back tomorrow gives another.
 * @param on day of Paris
 */
export function mandateEnd(on: Day, length: MandateLength): Day {
  return length === 'jour' ? on : addDuration(on, MANDATE_LENGTHS[length]);
}
