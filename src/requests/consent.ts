import type { Day } from '../kit/day.ts';
import { CONSENT_KEY } from '../procedures/contact-questions.ts';
import type { Answers } from '../questions/answers.ts';
import type { JournalEvent } from './events/journal.ts';
import { dayOf } from './events/legal-facts.ts';

/** Whether a decision may be notified online in the place of a registered letter, and since when. */
export type ElectronicConsent =
  { readonly isGiven: true; readonly on: Day } | { readonly isGiven: false };

/**
 * The consent that counts (CRPA L112-15, R112-17): the last one that was said expressly, in the form
 * that was filed or afterwards. Silence never is one.
 * @param sent answers of the first sending: a correction says nothing of consent
 * @param events the journal, in order, with the receipt
 */
export function electronicConsent(
  sent: Answers,
  events: readonly JournalEvent[],
): ElectronicConsent {
  const last = events.findLast((event) => event.kind === 'consent.changed');
  if (last !== undefined) {
    return last.details.isGiven ? { isGiven: true, on: dayOf(last) } : { isGiven: false };
  }
  const received = events.find(({ kind }) => kind === 'submission.received');
  return sent[CONSENT_KEY] === true && received !== undefined
    ? { isGiven: true, on: dayOf(received) }
    : { isGiven: false };
}
