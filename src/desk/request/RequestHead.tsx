import type { Day } from '../../kit/day.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { readablePhone } from '../../kit/phone-number.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { stateTexts } from '../../requests/events/event-texts.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { clockLines, urgencyOf } from './clock-lines.ts';
import type { DeskRequest } from './desk-request.ts';
import { personName } from './person-name.ts';
import { listLinePath } from './request-paths.ts';
import { requestTexts as texts } from './request-texts.ts';

/** What to know first: which request, whose, where it stands, and by when the law wants an answer. */
export function RequestHead({
  request: { submission, known },
  list,
  today,
}: {
  readonly request: DeskRequest;
  /** The page of the list that it was opened from. */
  readonly list: string;
  /** Day of Paris. */
  readonly today: Day;
}) {
  const { reference, state, contact, channel, received_at: at } = submission;
  const { definition, events } = known;
  const taken = events.findLast((event) => event.kind === 'request.taken');
  const inCharge = taken?.kind === 'request.taken' ? taken.content?.by.name : undefined;
  const clocked = {
    ...{ state, events, definition },
    acknowledgementDueOn: submission.acknowledgement_due_on,
  };
  const place =
    contact.way === 'email' ? contact.email : contact.phone && readablePhone(contact.phone);
  const received = texts.received(parisDayAndTime(new Date(at)), texts.channels[channel] ?? '');
  const [first] = events;
  const entered = [
    ...(isByOther(first) ? [texts.byOther] : []),
    ...(submission.entered_by === null ? [] : [texts.enteredBy(submission.entered_by)]),
  ];
  return (
    <header>
      <p class="hint">
        <a href={listLinePath(reference, list)}>{texts.back}</a>
      </p>
      <h1>{definition.procedure.title}</h1>
      <p>
        <span class="ref">{reference}</span> · {[received, ...entered].join(', ')} ·{' '}
        {definition.service.name}
      </p>
      <dl class="known">
        <Fact label={texts.person} lines={[personName(submission.answers) ?? texts.nobody]} />
        <Fact
          label={texts.contact}
          lines={[texts.ways[contact.way](place ?? ''), ...(contact.address ?? [])]}
        />
        <Fact label={texts.state} lines={[stateTexts[state]]} />
        <Fact label={texts.charge} lines={[inCharge ?? texts.nobodyInCharge]} />
      </dl>
      <div class={`clock ${urgencyOf(clocked, today)}`}>
        {clockLines(clocked, today).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </header>
  );
}

const isByOther = (first: JournalEvent | undefined) =>
  first?.kind === 'submission.received' && first.details.present === 'other';

function Fact({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <AnswerText lines={lines} />
      </dd>
    </div>
  );
}
