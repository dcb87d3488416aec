import type { JournalEvent } from '../../requests/events/journal.ts';

/** The letter that an event told the person by, as it is stored; nothing where there is none. */
export function letterOf(event: JournalEvent) {
  if (event.kind !== 'decision.made' && event.kind !== 'attestation.given') return undefined;
  const letter = event.content?.letter;
  return letter === undefined ? undefined : { kind: event.kind, letter };
}
