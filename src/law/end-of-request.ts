import { later } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';

/** What ends a request, or takes its end back. */
export interface EndFact {
  readonly kind: 'ended' | 'reopened';
  /** Day from which it counts. */
  readonly on: Day;
  /** Day when it was written down; unknown of what is about to be. */
  readonly recordedOn: Day | undefined;
}

/** The end of a request: from then on, the commune owes it nothing more. */
export type RequestEnd = Omit<EndFact, 'kind'>;

/**
 * When a request ended, if it did: what came first since it was last reopened, so that what follows (a
 * decision told again, a file that is closed) never puts its deletion off. Never before its receipt.
 * @param facts in the order in which they were written down
 */
export function endOf(facts: readonly EndFact[], receivedOn: Day): RequestEnd | undefined {
  const reopened = facts.findLastIndex(({ kind }) => kind === 'reopened');
  const end = facts.slice(reopened + 1).find(({ kind }) => kind === 'ended');
  return end && { on: later(end.on, receivedOn), recordedOn: end.recordedOn };
}
