import { isMove, type EventKind } from '../../requests/events/event-kinds.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { ACT_KINDS } from './act-kinds.ts';
import type { AgentVerb } from './agent-acts.ts';

/** What the person says changes what is decided. */
const SAID_BY_PERSON: readonly JournalEvent['kind'][] = [
  'message.received',
  'documents.received',
  'answers.corrected',
];
/** Between agents, or of the past: true whatever happens meanwhile. */
const ALWAYS_TRUE: readonly EventKind[] = [
  'note.written',
  'person.called',
  'call.missed',
  'opinion.given',
];

/**
 * What happened since an agent read the page that makes their act untrue: a decision is not taken twice,
 * nor without what the person wrote; two colleagues do not answer the same message. The rest refuses
 * nothing.
 * @param seen last event that the page showed
 */
export function whatOutdates(
  verb: AgentVerb,
  events: readonly JournalEvent[],
  seen: number,
): readonly JournalEvent[] {
  const kind = ACT_KINDS[verb];
  if (ALWAYS_TRUE.includes(kind)) return [];
  return events.filter(
    (event) =>
      event.id > seen &&
      (isMove(event.kind) ||
        (kind === 'message.written' && event.kind === 'message.written') ||
        (kind === 'decision.made' && SAID_BY_PERSON.includes(event.kind))),
  );
}
