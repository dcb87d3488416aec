import { parisDayAndTime } from '../../kit/paris-time.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { eventLines } from '../../requests/events/event-lines.ts';
import { eventTitles } from '../../requests/events/event-texts.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { agentTitles, requestTexts as texts } from './request-texts.ts';

interface Happened {
  readonly events: readonly JournalEvent[];
  readonly definition: FiledDefinition;
}

const SAID: readonly JournalEvent['kind'][] = [
  'message.received',
  'message.written',
  'note.written',
  'opinion.asked',
  'opinion.given',
  'person.called',
  'call.missed',
];
/** Whose words they are: the person's, ours, or ours alone. */
const SIDES: Readonly<Partial<Record<JournalEvent['kind'], string>>> = {
  'message.written': 'ours',
  'person.called': 'ours',
  'call.missed': 'ours',
  'note.written': 'private',
  'opinion.asked': 'private',
  'opinion.given': 'private',
};
const titleOf = ({ kind }: JournalEvent) => agentTitles[kind] ?? eventTitles[kind];

/** Messages both ways, calls, and notes between agents: the last one first. */
export function Exchanges({ events, definition }: Happened) {
  const said = events.filter(({ kind }) => SAID.includes(kind)).toReversed();
  return (
    <section class="card">
      <h2>{texts.exchanges}</h2>
      {said.length === 0 && <p>{texts.noExchange}</p>}
      {said.map((event) => (
        <article key={event.id} class={`said ${SIDES[event.kind] ?? ''}`}>
          <h3>
            {titleOf(event)}, <time dateTime={event.at}>{parisDayAndTime(new Date(event.at))}</time>
          </h3>
          <Lines event={event} definition={definition} />
        </article>
      ))}
    </section>
  );
}

/** What happened, in order; what was said is above. */
export function History({ events, definition }: Happened) {
  return (
    <section class="card">
      <h2>{texts.history}</h2>
      <ol class="timeline">
        {events.map((event, place) => (
          <li key={event.id} class={place === events.length - 1 ? 'now' : undefined}>
            <strong>{titleOf(event)}</strong>{' '}
            <time dateTime={event.at}>{parisDayAndTime(new Date(event.at))}</time>
            {!SAID.includes(event.kind) && <Lines event={event} definition={definition} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an event says, isolated from the page around it. */
function Lines({
  event,
  definition,
}: {
  readonly event: JournalEvent;
  readonly definition: FiledDefinition;
}) {
  return (
    <>
      {eventLines(event, definition).map((line) => (
        <p key={line}>
          <AnswerText lines={[line]} />
        </p>
      ))}
    </>
  );
}

/** What changed since an agent read the page, beside what they typed. */
export function Changes({ events, definition, title }: Happened & { readonly title: string }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <strong>{titleOf(event)}</strong>, {parisDayAndTime(new Date(event.at))}
            <Lines event={event} definition={definition} />
          </li>
        ))}
      </ul>
    </>
  );
}
