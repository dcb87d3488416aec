import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { instantsOf } from '../../kit/local-time.ts';
import type { Alert } from './alert.ts';

type Period = Pick<Alert, 'from' | 'until'>;

/** An alert has not begun, goes on, or is over. */
export type AlertState = 'coming' | 'current' | 'over';

/**
 * Instants between which an alert goes on, the last one left out. In the hour that comes twice in
 * October, it begins at the first and ends at the second: too long rather than too short.
 * @throws {RangeError} for hours that `LocalTimeSchema` refuses
 */
export function alertInstants({ from, until }: Period): {
  readonly from: Date;
  readonly until: Date;
} {
  const start = instantsOf(from).at(0);
  const end = instantsOf(until).at(-1);
  if (start === undefined || end === undefined)
    throw new RangeError(`No such hour: ${from}, ${until}`);
  return { from: start, until: end };
}

/** Where an alert is at an instant. */
export function alertState(alert: Period, now: Date): AlertState {
  const { from, until } = alertInstants(alert);
  if (now < from) return 'coming';
  return now < until ? 'current' : 'over';
}

/** Checks what one key alone cannot tell. */
export function validateAlert({ from, until }: Period): readonly ContentProblem[] {
  return when(until <= from, 'until', `un moment après from (${from})`, `« ${until} »`);
}
