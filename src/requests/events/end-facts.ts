import { parisDay } from '../../kit/paris-time.ts';
import type { EndFact } from '../../law/end-of-request.ts';
import type { JournalEvent } from './journal.ts';
import { dayOf } from './legal-facts.ts';

/**
 * What ends a request: it is decided and the person was told, silence decided, it was withdrawn, closed, or
 * is now another body's. An acceptance asks for nothing more; a refusal that nobody told ends nothing.
 */
export function endFacts(events: readonly JournalEvent[]): readonly EndFact[] {
  return events.flatMap((event) => {
    const kind = effectOf(event);
    if (kind === undefined) return [];
    // What is about to happen is not written down yet.
    const recordedOn = event.at === '' ? undefined : parisDay(new Date(event.at));
    return [{ kind, on: dayOf(event), recordedOn }];
  });
}

function effectOf(event: JournalEvent): EndFact['kind'] | undefined {
  switch (event.kind) {
    case 'request.withdrawn':
    case 'request.closed':
    case 'request.forwarded':
    case 'decision.notified':
    case 'decision.implied':
      return 'ended';
    case 'decision.made':
      return event.details.outcome === 'accepted' ? 'ended' : undefined;
    case 'request.reopened':
      return 'reopened';
    default:
      return undefined;
  }
}
