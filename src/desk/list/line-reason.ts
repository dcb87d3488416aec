import { addDays, daysFrom } from '../../kit/day-count.ts';
import type { Day } from '../../kit/day.ts';
import type { DeskLine, Queue } from './desk-line.ts';

/** So many days before, a legal day presses: the request passes before the others. */
export const LEADS = { acceptance: 15, receipt: 3, promised: 3, rejection: 15 } as const;

/** Why a line stands where it stands: a legal day that presses, or what its queue awaits. */
export type Reason = keyof typeof LEADS | Exclude<Queue, 'receipt'>;

/** Rank of each reason in the list: the law's risk first, then whoever waits for an answer, then age. */
const RANKS: Readonly<Record<Reason, number>> = {
  // Silence that accepts cannot be taken back.
  acceptance: 1,
  receipt: 2,
  promised: 3,
  wrote: 4,
  documents: 5,
  rejection: 6,
  call: 7,
  unreachable: 8,
  notify: 9,
  untaken: 10,
  processing: 10,
  waiting: 11,
  forwarded: 11,
  done: 12,
};

/** Rank that does not depend on today: that of the queue. */
export const urgencyOf = (queue: Queue): number =>
  queue === 'receipt' ? RANKS.processing : RANKS[queue];

export interface StandingReason {
  readonly reason: Reason;
  /** The day that counts for it: of the law, or since which it waits. */
  readonly on: Day;
  /** Days from today to it; negative when it is past. */
  readonly days: number;
}

/** Why a line stands where it does on a day: what `list_desk` orders by. */
export function reasonOf(line: DeskLine, today: Day): StandingReason {
  const near = (day: Day | null, lead: number) => day !== null && day <= addDays(today, lead);
  const told = (reason: Reason, on: Day) => ({ reason, on, days: daysFrom(today, on) });
  const { acceptOn, receiptOn, promisedOn, rejectOn, urgentOn, urgency, queue } = line;
  if (acceptOn !== null && near(acceptOn, LEADS.acceptance)) return told('acceptance', acceptOn);
  if (receiptOn !== null && near(receiptOn, LEADS.receipt)) return told('receipt', receiptOn);
  if (promisedOn !== null && near(promisedOn, LEADS.promised)) return told('promised', promisedOn);
  if (rejectOn !== null && urgency >= RANKS.rejection && near(rejectOn, LEADS.rejection)) {
    return told('rejection', rejectOn);
  }
  if (queue === 'receipt') return told('receipt', receiptOn ?? urgentOn);
  return told(queue, urgentOn);
}

/** Days that the request waits for the commune: those spent waiting for the person do not count. */
export function daysWaiting(
  { receivedOn, personDays, waitingSince, endedOn }: DeskLine,
  today: Day,
): number {
  const until = endedOn ?? waitingSince ?? today;
  return Math.max(0, daysFrom(receivedOn, until) - personDays);
}
