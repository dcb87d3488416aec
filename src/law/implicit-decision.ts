import { addDays } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { ToldRule } from '../procedures/definition.ts';

/** What silence makes of a request, and on which day. */
export type ImplicitDecision =
  { readonly means: 'acceptance' | 'rejection'; readonly on: Day } | { readonly means: 'none' };

/** Days added to the same day of the month: the reading signed off by the commune's lawyer. */
export type ShiftDays = 0 | 1;

/**
 * The day on which a complete request is deemed accepted or rejected (CRPA R112-11-1).
 * @param receivedOn day of receipt
 * @param silence the rule of the procedure
 */
export function implicitDecision(
  receivedOn: Day,
  silence: ToldRule,
  shiftDays: ShiftDays,
): ImplicitDecision {
  if (silence.means === 'none') return { means: 'none' };
  return { means: silence.means, on: decisionDay(receivedOn, silence.after, shiftDays) };
}

/**
 * The day that silence makes a decision (CRPA L231-1 and L231-4). Months go from date to date. The day
 * is not moved when it falls on a Saturday, a Sunday or a holiday: this is no time limit to sue.
 */
export function decisionDay(startOn: Day, after: string, shiftDays: ShiftDays): Day {
  return addDays(addDuration(startOn, after), shiftDays);
}
