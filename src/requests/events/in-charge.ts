import type { AgentName } from './agent-name.ts';
import type { EventKind } from './event-kinds.ts';
import type { JournalEvent } from './journal.ts';

/** What changes who has a request in charge: taken, given to a colleague, or another service’s. */
const HANDOVERS: readonly (EventKind | 'submission.received')[] = [
  'request.taken',
  'request.assigned',
  'request.rerouted',
];

/** Who has a request in charge, as the person may read it; nothing where nobody has. */
export function inCharge(events: readonly JournalEvent[]): AgentName | undefined {
  const last = events.findLast(({ kind }) => HANDOVERS.includes(kind));
  if (last?.kind === 'request.taken') return last.content?.by;
  return last?.kind === 'request.assigned' ? last.content?.to : undefined;
}
