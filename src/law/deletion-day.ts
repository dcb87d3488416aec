import { addDays, earlier, later } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { RequestEnd } from './end-of-request.ts';

/** A wrong day that was typed destroys nothing the next day: whoever typed it has a month to see it. */
const LEAST_DAYS = 30;

/** « Reasonable time » to contest a decision whose ways of appeal were not told (CE, n° 387763). */
const REASONABLE_TIME = 'P1Y';

/**
 * The day after which what was answered is deleted: what a receipt printed never moves later, and
 * moves sooner when the rule gives an earlier day (GDPR, art. 5, 1, e).
 * @param printed the earliest day that any receipt told, when one did
 * @param computed what the rule gives today
 */
export function deletionDay(printed: Day | undefined, computed: Day): Day {
  return printed === undefined ? computed : earlier(printed, computed);
}

/** Where the period counts from the end of a request. */
export function deletionFromEnd({ on, recordedOn }: RequestEnd, period: string): Day {
  const day = addDuration(on, period);
  return recordedOn === undefined ? day : later(day, addDays(recordedOn, LEAST_DAYS));
}

/**
 * Until when receipt and decision are kept: no earlier than the answers, and until nobody can sue any
 * more, with a margin for what is still in the post. Nothing while that day is not known.
 */
export function proofKeptUntil(
  deleteAfter: Day,
  lastDayToSue: Day | undefined,
  margin: string,
): Day | undefined {
  return lastDayToSue === undefined
    ? undefined
    : later(deleteAfter, addDuration(lastDayToSue, margin));
}

/** Last day on which an ended request may be contested, where no time to sue was opened. */
export const reasonableLastDay = (endedOn: Day): Day => addDuration(endedOn, REASONABLE_TIME);
