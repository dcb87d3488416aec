import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';

/**
 * How long a person rectifies by themselves what they sent, once a service works on it (CRPA L123-1, which
 * gives no delay). To be signed off by a lawyer.
 */
const RECTIFICATION = 'P1M';

/** Last day to rectify, from the day of receipt. */
export function rectifiableUntil(receivedOn: Day): Day {
  return addDuration(receivedOn, RECTIFICATION);
}
