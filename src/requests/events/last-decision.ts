import type { JournalEvent } from './journal.ts';

/** How long a decision waits online to be opened (CRPA R112-20). */
export const TIME_TO_OPEN = 'P15D';

type Decision = Extract<JournalEvent, { kind: 'decision.made' | 'decision.implied' }>;

/**
 * The decision that counts: silence may decide after a refusal that nobody told, and a reopening takes
 * both back.
 */
export function lastDecision(events: readonly JournalEvent[]): Decision | undefined {
  const last = events.findLast(
    (event): event is Decision | Extract<JournalEvent, { kind: 'request.reopened' }> =>
      ['decision.made', 'decision.implied', 'request.reopened'].includes(event.kind),
  );
  return last?.kind === 'request.reopened' ? undefined : last;
}

/** Whether a decision was told to the person, by whatever way. */
export function isNotified(
  events: readonly JournalEvent[],
  { id }: Pick<JournalEvent, 'id'>,
): boolean {
  const next = events.find((event) => event.id > id && event.kind === 'decision.made');
  return events.some(
    (event) =>
      event.kind === 'decision.notified' &&
      event.id > id &&
      (next === undefined || event.id < next.id),
  );
}

/**
 * The decision that waits online for the person to open it: until then it says nothing, since opening it is
 * what notifies it (CRPA R112-20).
 */
export function unopenedDecision(
  events: readonly JournalEvent[],
): Extract<JournalEvent, { kind: 'decision.made' }> | undefined {
  const decision = lastDecision(events);
  return decision?.kind === 'decision.made' &&
    decision.details.told === 'online' &&
    !isNotified(events, decision)
    ? decision
    : undefined;
}

/** Whether silence accepted, and may be attested (CRPA L232-3). */
export function isSilentAcceptance(events: readonly JournalEvent[]): boolean {
  const decision = lastDecision(events);
  return decision?.kind === 'decision.implied' && decision.details.outcome === 'accepted';
}

/** The certificate of the acceptance that counts, once it was given. */
export function givenAttestation(
  events: readonly JournalEvent[],
): Extract<JournalEvent, { kind: 'attestation.given' }> | undefined {
  const decision = lastDecision(events);
  if (decision === undefined || !isSilentAcceptance(events)) return undefined;
  return events.findLast(
    (event): event is Extract<JournalEvent, { kind: 'attestation.given' }> =>
      event.kind === 'attestation.given' && event.id > decision.id,
  );
}
