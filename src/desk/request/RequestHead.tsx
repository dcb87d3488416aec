import type { Day } from '../../kit/day.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { readablePhone } from '../../kit/phone-number.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { stateTexts } from '../../requests/events/event-texts.ts';
import { clockLines } from './clock-lines.ts';
import { personName } from './person-name.ts';
import type { DeskRequest } from './read-desk-request.server.ts';
import { listLinePath } from './request-paths.ts';
import { requestTexts as texts } from './request-texts.ts';

/** What to know first: which request, whose, where it stands, and by when the law wants an answer. */
export function RequestHead({
  request: { submission, known },
  today,
}: {
  readonly request: DeskRequest;
  /** Day of Paris. */
  readonly today: Day;
}) {
  const { reference, state, contact, channel } = submission;
  const { definition, events } = known;
  const taken = events.findLast((event) => event.kind === 'request.taken');
  const inCharge = taken?.kind === 'request.taken' ? taken.content?.by.name : undefined;
  const lines = clockLines(
    { state, events, definition, acknowledgementDueOn: submission.acknowledgement_due_on },
    today,
  );
  const place =
    contact.way === 'email' ? contact.email : contact.phone && readablePhone(contact.phone);
  return (
    <header class="request-head">
      <p class="over-title">
        <a href={listLinePath(reference)}>{texts.back}</a>
      </p>
      <h1>
        {texts.title(reference)} <span class="request-title">{definition.procedure.title}</span>
      </h1>
      <dl class="rows">
        <Row label={texts.person} lines={[personName(submission.answers) ?? texts.nobody]} />
        <Row
          label={texts.contact}
          lines={[texts.ways[contact.way](place ?? ''), ...(contact.address ?? [])]}
        />
        <Row label={texts.state} lines={[stateTexts[state]]} />
        <Row label={texts.clock} lines={lines} />
        <Row label={texts.charge} lines={[inCharge ?? texts.nobodyInCharge]} />
        <Row label={texts.service} lines={[definition.service.name]} />
        <Row
          label={texts.channel}
          lines={[
            texts.received(
              parisDayAndTime(new Date(submission.received_at)),
              texts.channels[channel] ?? '',
            ),
          ]}
        />
      </dl>
    </header>
  );
}

function Row({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {lines.map((line) => (
          <p key={line}>
            <AnswerText lines={[line]} />
          </p>
        ))}
      </dd>
    </div>
  );
}
