import { parisDayAndTime } from '../kit/paris-time.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { eventLines } from '../requests/events/event-lines.ts';
import { eventTitles } from '../requests/events/event-texts.ts';
import type { JournalEvent } from '../requests/events/journal.ts';

export interface TimelineProps {
  readonly events: readonly JournalEvent[];
  readonly definition: FiledDefinition;
}

/** What happened to a request, in order: the last event is where it stands. */
export function Timeline({ events, definition }: TimelineProps) {
  return (
    <ol class="timeline">
      {events.map((event, place) => (
        <li key={event.id} class={place === events.length - 1 ? 'now' : undefined}>
          <strong>{eventTitles[event.kind]}</strong>
          <br />
          <time dateTime={event.at}>{parisDayAndTime(new Date(event.at))}</time>
          {eventLines(event, definition).map((line) => (
            <p class="said" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
