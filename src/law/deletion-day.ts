import { earlier, later } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';

/**
 * The day after which what was answered is deleted: what a receipt printed never moves later, and
 * moves sooner when the rule gives an earlier day (GDPR, art. 5, 1, e).
 * @param printed the earliest day that any receipt told, when one did
 * @param computed what the rule gives today
 */
export function deletionDay(printed: Day | undefined, computed: Day): Day {
  return printed === undefined ? computed : earlier(printed, computed);
}

/** Where the text counts from the end of a request. */
export function deletionFromEnd(endedOn: Day, period: string): Day {
  return addDuration(endedOn, period);
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
