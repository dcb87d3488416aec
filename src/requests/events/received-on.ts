import type { Day } from '../../kit/day.ts';
import type { JournalEvent } from './journal.ts';
import { legalFacts } from './legal-facts.ts';

/** Day of receipt in law: the one of the filing, or an earlier one that an agent put right. */
export function receivedOn(events: readonly JournalEvent[]): Day {
  const received = legalFacts(events).find(({ kind }) => kind === 'received');
  if (received === undefined) throw new TypeError('A request that was not received');
  return received.on;
}
