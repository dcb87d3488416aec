import type { AgentName } from './agent-name.ts';
import type { EventKind } from './event-kinds.ts';
import type { JournalEvent } from './journal.ts';

/** What changes who has a request in charge: taken, given to a colleague, or another service’s. */
const HANDOVERS: readonly (EventKind | 'submission.received')[] = [
  'request.taken',
  'request.assigned',
  'request.rerouted',
];

/** Whether it went to another service, whose agents have not taken it yet. */
const hasLeft = ({ details }: Extract<JournalEvent, { kind: 'request.recognised' }>): boolean =>
  details.service.slug !== details.from;

/** Who has a request in charge, as the person may read it; nothing where nobody has. */
export function inCharge(events: readonly JournalEvent[]): AgentName | undefined {
  const last = events.findLast(
    (event) =>
      HANDOVERS.includes(event.kind) || (event.kind === 'request.recognised' && hasLeft(event)),
  );
  if (last?.kind === 'request.taken') return last.content?.by;
  return last?.kind === 'request.assigned' ? last.content?.to : undefined;
}
