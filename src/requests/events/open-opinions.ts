import { ruleOf } from './event-kinds.ts';
import type { JournalEvent } from './journal.ts';

type Asked = Extract<JournalEvent, { kind: 'opinion.asked' }>;

/** After these states, nobody has anything to advise. */
const OVER = ['forwarded', 'decided', 'withdrawn', 'closed'];

/** The opinions that are still awaited. */
export function openOpinions(events: readonly JournalEvent[]): readonly Asked[] {
  return events.reduce<readonly Asked[]>((open, event) => {
    switch (event.kind) {
      case 'submission.received':
        return open;
      case 'opinion.asked':
        return [...open, event];
      case 'opinion.given':
      case 'opinion.withdrawn':
        return open.filter(({ id }) => id !== event.details.of);
      default:
        return OVER.includes(ruleOf(event.kind).to ?? '') ? [] : open;
    }
  }, []);
}
