import { parisDayAndTime } from '../kit/paris-time.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { AnswerText } from '../questions/AnswerText.tsx';
import { eventLines } from '../requests/events/event-lines.ts';
import { eventTitles, holderTexts } from '../requests/events/event-texts.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { decisionTexts } from './decision-texts.ts';

export interface TimelineProps {
  readonly events: readonly JournalEvent[];
  readonly definition: FiledDefinition;
  /** Instant of receipt in law, which is that of the first event. */
  readonly receivedAt: string;
  /** Event that says nothing yet: a decision that the person has not opened. */
  readonly unopened?: number | undefined;
}

/** What happened to a request, in order: the last event is where it stands. */
export function Timeline({ events, definition, receivedAt, unopened }: TimelineProps) {
  const atOf = (event: JournalEvent) =>
    event.kind === 'submission.received' ? receivedAt : event.at;
  const linesOf = (event: JournalEvent) =>
    event.id === unopened ? [decisionTexts.sealed] : eventLines(event, definition);
  return (
    <ol class="timeline">
      {events.map((event, place) => (
        <li key={event.id} class={place === events.length - 1 ? 'now' : undefined}>
          <strong>{eventTitles[event.kind]}</strong>
          <br />
          <time dateTime={atOf(event)}>{parisDayAndTime(new Date(atOf(event)))}</time>
          {event.holder && <p class="hint">{holderTexts[event.holder]}</p>}
          {linesOf(event).map((line) => (
            <p key={line}>
              <AnswerText lines={[line]} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
