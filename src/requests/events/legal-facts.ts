import type { Day } from '../../kit/day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { LegalFact } from '../../law/legal-fact.ts';
import type { JournalEvent } from './journal.ts';

type Told = Pick<JournalEvent, 'kind' | 'details'> & { readonly on: Day };

const ELECTRONIC = ['online', 'assisted', 'email'];
/** What a reopening takes back: the request goes on as if it had not ended. */
const ENDS: readonly LegalFact['kind'][] = ['decided', 'decision-notified', 'withdrawn'];

/** The day from which an event counts: the one that was said, else the one when it was recorded. */
export const dayOf = ({ countsOn, at }: Pick<JournalEvent, 'countsOn' | 'at'>): Day =>
  countsOn ?? parisDay(new Date(at));

/** What the journal of a request means in law, in its order: the clocks follow from it. */
export function legalFacts(events: readonly JournalEvent[]): readonly LegalFact[] {
  return events.reduce<readonly LegalFact[]>(
    (facts, event) => withFact(facts, { ...event, on: dayOf(event) }),
    [],
  );
}

function withFact(facts: readonly LegalFact[], event: Told): readonly LegalFact[] {
  const { kind, details, on } = event;
  switch (kind) {
    case 'submission.received': {
      const { channel } = details as { readonly channel: string };
      return [...facts, { kind: 'received', on, isElectronic: ELECTRONIC.includes(channel) }];
    }
    case 'receipt.backdated':
      return facts.map((fact) => (fact.kind === 'received' ? { ...fact, on } : fact));
    case 'documents.asked': {
      const { within } = details as { readonly within: string };
      return [...facts, { kind: 'documents-asked', on, within }];
    }
    case 'request.completed':
      return [...facts, { kind: 'completed', on }];
    case 'request.forwarded':
      return [...facts, { kind: 'forwarded', on }];
    case 'forward.received':
      return [...facts, { kind: 'received-by-competent', on }];
    case 'decision.made':
      return [...facts, { kind: 'decided', on }];
    case 'decision.notified':
      return [...facts, { kind: 'decision-notified', on }];
    // Asked twice, it is answered once: the earlier one has the days.
    case 'request.merged':
    case 'request.withdrawn':
      return [...facts, { kind: 'withdrawn', on }];
    case 'request.reopened':
    case 'request.unmerged':
      return facts.filter((fact) => !ENDS.includes(fact.kind));
    default:
      return facts;
  }
}
