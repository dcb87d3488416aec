import { formatDay } from '../../kit/format-day.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { stateTexts } from '../../requests/events/event-texts.ts';
import { mergedInto } from '../../requests/events/linked-requests.ts';
import type { DeskRequest } from './desk-request.ts';
import { deskFilePath, deskRequestPath } from './request-paths.ts';
import { requestTexts } from './request-texts.ts';
import { isServed } from './served-file.ts';
import { togetherTexts as texts } from './together-texts.ts';
import type { JoinedAtDesk } from './together.ts';

/** Where this request is answered, when it is not here. */
export function MergedNotice({ request: { known } }: { readonly request: DeskRequest }) {
  const into = mergedInto(known.events)?.into;
  if (into === undefined) return null;
  return (
    <p class="note">
      {texts.merged} <a href={deskRequestPath(into)}>{requestTexts.title(into)}</a>
    </p>
  );
}

/** The requests that are read beside this one, and those that it is answered for. */
export function TogetherSection({
  request: {
    together: { linked, joined },
  },
}: {
  readonly request: DeskRequest;
}) {
  return (
    <>
      {joined.length > 0 && (
        <section class="card">
          <h2>{texts.joined}</h2>
          <p class="hint">{texts.joinedHint}</p>
          <ul>
            {joined.map((one) => (
              <Joined key={one.reference} one={one} />
            ))}
          </ul>
        </section>
      )}
      {linked.length > 0 && (
        <section class="card">
          <h2>{texts.linked}</h2>
          <ul>
            {linked.map(({ reference, procedure_title: title, state, received_on: on }) => (
              <li key={reference}>
                <a href={deskRequestPath(reference)}>{requestTexts.title(reference)}</a> : {title},{' '}
                {stateTexts[state]}, {formatDay(on)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What its person wrote, and each file: whoever answers reads both. */
function Joined({
  one: { reference, isSamePerson, known, files },
}: {
  readonly one: JoinedAtDesk;
}) {
  const who = isSamePerson ? texts.same : texts.other;
  if (known === undefined) {
    return (
      <li>
        {requestTexts.title(reference)}, {who}, {texts.unread}
      </li>
    );
  }
  const said = known.events.flatMap((event) =>
    event.kind === 'message.received' && event.content ? [event] : [],
  );
  return (
    <li>
      <a href={deskRequestPath(reference)}>{requestTexts.title(reference)}</a>, {who}
      {said.map(({ id, content }) => (
        <p key={id}>
          <AnswerText lines={[texts.wrote(content?.text ?? '')]} />
        </p>
      ))}
      {files.length > 0 && (
        <ul class="files">
          {files.map((file) => (
            <li key={file.id}>
              {isServed(file) ? (
                <a href={deskFilePath(reference, file.id)} download={file.name}>
                  <bdi>{file.name}</bdi>
                </a>
              ) : (
                <bdi>{file.name}</bdi>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
