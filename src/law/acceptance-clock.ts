import { decisionDay, type ShiftDays } from './implicit-decision.ts';
import { firstOf, type LegalFact } from './legal-fact.ts';
import type { SilenceClock } from './silence-clock.ts';

/**
 * What ends silence. A refusal that nobody told the person leaves them in silence: only when it is
 * notified does it prevent an acceptance.
 */
const ENDS = new Set<LegalFact['kind']>(['decision-notified', 'withdrawn']);

/**
 * When silence accepts. The time limit only runs from the receipt by the administration that can
 * decide (CRPA L114-3). When that one asks for missing documents, it runs anew, whole, from the day
 * when all have come (CRPA L114-5), each time that it asks. What the first administration asked before
 * sending the request on moves nothing. What comes once silence has decided changes nothing.
 */
export function acceptanceClock(
  facts: readonly LegalFact[],
  after: string,
  shiftDays: ShiftDays,
): SilenceClock {
  const seised = seisedBy(facts);
  let startOn = seised?.on;
  let isMissing = false;
  for (const [index, fact] of facts.entries()) {
    const isBorn =
      startOn !== undefined && !isMissing && fact.on >= decisionDay(startOn, after, shiftDays);
    if (isBorn) break;
    if (ENDS.has(fact.kind)) return { state: 'stopped', on: fact.on };
    if (seised === undefined || index < facts.indexOf(seised)) continue;
    if (fact.kind === 'documents-asked') isMissing = true;
    if (fact.kind === 'completed' && isMissing) {
      isMissing = false;
      startOn = fact.on;
    }
  }
  if (startOn === undefined) return { state: 'waiting', for: 'competent-body' };
  if (isMissing) return { state: 'waiting', for: 'documents' };
  const decisionOn = decisionDay(startOn, after, shiftDays);
  return { state: 'running', means: 'acceptance', decisionOn };
}

/** The receipt by the administration that can decide: nothing while a request is on its way to it. */
export function seisedBy(facts: readonly LegalFact[]): LegalFact | undefined {
  const competent = firstOf(facts, 'received-by-competent');
  if (competent !== undefined) return competent;
  return firstOf(facts, 'forwarded') === undefined ? firstOf(facts, 'received') : undefined;
}
