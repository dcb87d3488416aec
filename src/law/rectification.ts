import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { ToldCommune } from '../procedures/definition.ts';

/** Where the commune says nothing else. */
const USUAL = 'P1M';

/**
 * Last day on which a person rectifies by themselves what they sent, once a service works on it (CRPA
 * L123-1, which gives no delay).
 */
export function rectifiableUntil(
  receivedOn: Day,
  { rectificationWithin = USUAL }: Pick<ToldCommune, 'rectificationWithin'>,
): Day {
  return addDuration(receivedOn, rectificationWithin);
}
