import { addDays, daysFrom, earlier, later } from '../kit/day-count.ts';
import { addDuration } from '../kit/duration.ts';
import { decisionDay, type ShiftDays } from './implicit-decision.ts';
import { firstOf, type LegalFact } from './legal-fact.ts';
import type { SilenceClock } from './silence-clock.ts';

/** What ends silence: a rejection by silence leaves room for any decision that was taken before it. */
const ENDS = new Set<LegalFact['kind']>(['decided', 'decision-notified', 'withdrawn']);

/**
 * When silence rejects. The time limit runs from the receipt by the administration that was seised
 * first, were it the wrong one (CRPA L114-3). It is suspended during the delay given to send missing
 * documents, and until they come when they come sooner (CRPA L114-5): the decision moves by as many
 * days. Delays that overlap suspend once. What comes once silence has decided changes nothing.
 */
export function rejectionClock(
  facts: readonly LegalFact[],
  after: string,
  shiftDays: ShiftDays,
): SilenceClock {
  const received = firstOf(facts, 'received');
  if (received === undefined) throw new RangeError('A request without receipt');
  let decisionOn = decisionDay(received.on, after, shiftDays);
  let countedUntil = received.on;
  let suspendedUntil: string | undefined;
  for (const [index, fact] of facts.entries()) {
    if (fact.on >= decisionOn) break;
    if (ENDS.has(fact.kind)) return { state: 'stopped', on: fact.on };
    if (fact.kind === 'completed') suspendedUntil = undefined;
    if (fact.kind !== 'documents-asked') continue;
    const given = addDuration(fact.on, fact.within);
    const completed = firstOf(facts.slice(index + 1), 'completed');
    const until = earlier(given, completed?.on ?? given);
    const from = later(fact.on, countedUntil);
    decisionOn = addDays(decisionOn, Math.max(0, daysFrom(from, until)));
    countedUntil = later(countedUntil, until);
    suspendedUntil = later(suspendedUntil ?? given, given);
  }
  const running = { state: 'running', means: 'rejection', decisionOn } as const;
  return suspendedUntil === undefined ? running : { ...running, suspendedUntil };
}
