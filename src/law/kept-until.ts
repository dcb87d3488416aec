import type { Day } from '../kit/day.ts';
import type { ToldProcedure } from '../procedures/definition.ts';
import { deletionDay, deletionFromEnd, proofKeptUntil, reasonableLastDay } from './deletion-day.ts';
import type { RequestEnd } from './end-of-request.ts';

/** Until when what is kept of a request is kept. */
export interface KeptUntil {
  /** Last day of the answers, of the files and of what was written. */
  readonly deleteAfter: Day;
  /** Last day of the receipt and of the decision; nothing while the commune owes an answer. */
  readonly proofUntil: Day | null;
}

/** What a request comes to, for whoever keeps it. */
export interface KeptCase {
  /** The day that its receipt told: exact where the period runs from the receipt, else the latest. */
  readonly printed: Day;
  readonly end: RequestEnd | undefined;
  /** Whether somebody or silence decided. */
  readonly isDecided: boolean;
  /** Last day to sue, when it is known. */
  readonly lastDayToSue: Day | undefined;
}

type Owing = Pick<ToldProcedure, 'kind' | 'answerWithin'>;

/** Whether the commune owes an answer, or what was asked for: a report or a declaration may get none. */
export const owesAnswer = ({ kind, answerWithin }: Owing): boolean =>
  kind === 'request' || kind === 'delivery' || answerWithin !== undefined;

/**
 * The two depths of deletion. While an answer is owed, nothing is known of the end: the answers leave on
 * the day that was told all the same, and what remains says nothing about anybody.
 */
export function keptUntil(
  procedure: Owing & Pick<ToldProcedure, 'retention'>,
  { printed, end, isDecided, lastDayToSue }: KeptCase,
): KeptUntil {
  const { from, period, proofMargin } = procedure.retention;
  const deleteAfter =
    from === 'end' && end !== undefined
      ? deletionDay(printed, deletionFromEnd(end, period))
      : printed;
  if (!isDecided && (end !== undefined || !owesAnswer(procedure))) {
    return { deleteAfter, proofUntil: deleteAfter };
  }
  const lastDay = end && (lastDayToSue ?? reasonableLastDay(end.on));
  return { deleteAfter, proofUntil: proofKeptUntil(deleteAfter, lastDay, proofMargin) ?? null };
}
