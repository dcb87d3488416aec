import type { Day } from '../kit/day.ts';

/** To whom a decision is contested before any court (CRPA L410-1): its author, or who is above. */
export type AppealedTo = 'author' | 'superior';

/**
 * What happened to a request and moves one of its clocks. `on` is the day from which it counts, which
 * may be before the day when it was written down. Days are those of the administration.
 *
 * Documents that came without making the file complete are no fact: they move nothing.
 */
export type LegalFact = { readonly on: Day } & (
  | {
      /** Received by the administration that was seised first. */
      readonly kind: 'received';
      /** By a form, a telephone application or an e-mail: CRPA L112-11 wants its receipts. */
      readonly isElectronic: boolean;
    }
  /** Sent on to the administration that can decide (CRPA L114-2), then received by it. */
  | { readonly kind: 'forwarded' | 'received-by-competent' }
  /** The acknowledgement left with all that CRPA R112-11-1 or R112-5 wants in it. */
  | { readonly kind: 'acknowledged' }
  | {
      /** The person was told what is missing; `within`, from that day, they send it (CRPA L114-5). */
      readonly kind: 'documents-asked';
      readonly within: string;
    }
  /** Everything that was asked has come. */
  | { readonly kind: 'completed' }
  /** Decided by a written decision, then told to the person with the ways to appeal. */
  | { readonly kind: 'decided' | 'decision-notified' }
  | { readonly kind: 'withdrawn' }
  /** The person asked why silence rejected the request, then was told (CRPA L232-4). */
  | { readonly kind: 'reasons-asked' | 'reasons-given' }
  | {
      /** Contested before the administration (CRPA L411-2). */
      readonly kind: 'appealed';
      readonly to: AppealedTo;
      /** Whether its receipt tells what silence means: without it, no time to sue runs (CRPA L411-3). */
      readonly isAcknowledged: boolean;
    }
  /** The person was told that what they contested stays. */
  | { readonly kind: 'appeal-rejected'; readonly to: AppealedTo }
);

export type LegalFactKind = LegalFact['kind'];

/** Facts in the order of the days from which they count; on one day, as they were written down. */
export function inOrder(facts: readonly LegalFact[]): readonly LegalFact[] {
  return facts.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The first fact of a kind. */
export function firstOf<Kind extends LegalFactKind>(
  facts: readonly LegalFact[],
  kind: Kind,
): (LegalFact & { readonly kind: Kind }) | undefined {
  return facts.find((fact): fact is LegalFact & { readonly kind: Kind } => fact.kind === kind);
}
