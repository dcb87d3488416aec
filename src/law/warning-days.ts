import { addDays } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';

/** Days left before silence decides when the service is warned. On the last, it may still answer. */
export const DAYS_BEFORE: readonly number[] = [15, 7, 3, 1];

/** Days left to send an acknowledgement that is owed when the service is reminded of it; then, late. */
export const RECEIPT_DAYS_BEFORE: readonly number[] = [5, 2, 1, 0];

/**
 * Days on which the service is warned that silence is about to decide.
 * @param from day of the last fact: what would have been warned before it is not
 */
export function warningDays(decisionOn: Day, from: Day): readonly Day[] {
  return DAYS_BEFORE.map((days) => addDays(decisionOn, -days)).filter((day) => day >= from);
}
