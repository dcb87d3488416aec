import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { ToldSilence } from '../procedures/definition.ts';

/** What silence makes of a request, and on which day. */
export type ImplicitDecision =
  { readonly means: 'acceptance' | 'rejection'; readonly on: Day } | { readonly means: 'none' };

/**
 * The day on which a complete request is deemed accepted or rejected (CRPA R112-11-1).
 *
 * Months go from date to date. The day is not moved when it falls on a Saturday, a Sunday or a
 * holiday: this time limit is not a time limit to sue.
 *
 * @param receivedOn day of receipt in Paris
 * @param silence the rule of the procedure
 * @param shiftDays 0 or 1, the reading signed off by the commune's lawyer
 */
export function implicitDecision(
  receivedOn: Day,
  silence: ToldSilence,
  shiftDays: 0 | 1,
): ImplicitDecision {
  if (silence.means === 'none') return { means: 'none' };
  const sameDay = addDuration(receivedOn, silence.after);
  return { means: silence.means, on: addDuration(sameDay, `P${shiftDays}D`) };
}
