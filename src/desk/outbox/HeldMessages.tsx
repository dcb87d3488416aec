import { PROTOCOL } from '../../kit/protocol.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import type { HeldMessage } from './held-message.ts';
import { OUTBOX_BUTTONS } from './outbox-protocol.ts';
import { outboxTexts as texts } from './outbox-texts.ts';

export interface HeldMessagesProps {
  readonly held: readonly HeldMessage[];
  /** Whether one was just sent: whoever reads with a keyboard or a voice starts here. */
  readonly isNew: boolean;
}

/** What has not left yet, above the request: an author takes theirs back, a colleague sees that it is coming. */
export function HeldMessages({ held, isNew }: HeldMessagesProps) {
  const lastMine = held.findLast(({ isMine }) => isMine)?.key;
  return (
    <>
      {held.map((message) => {
        const { key, text } = message;
        const isStart = isNew && key === lastMine;
        return (
          <section key={key} class="note wait" {...(isStart && { tabIndex: -1, autofocus: true })}>
            <h2>{titleOf(message)}</h2>
            <p class="hint">{message.isStopped ? texts.stoppedWhy : texts.hidden}</p>
            <blockquote>
              <AnswerText lines={[text]} />
            </blockquote>
            {message.isMine && <Choices message={message} />}
          </section>
        );
      })}
    </>
  );
}

function titleOf({ isMine, isStopped, by, seconds }: HeldMessage): string {
  if (isStopped) return texts.stopped;
  return isMine ? texts.mine(seconds) : texts.theirs(by ?? texts.colleague, seconds);
}

/** Buttons of a form: the same without a script. */
function Choices({ message: { key, isStopped } }: { readonly message: HeldMessage }) {
  return (
    <form method="post" acceptCharset="utf-8">
      <p class="actions">
        <button class="button" name={PROTOCOL.step} value={`${OUTBOX_BUTTONS.takeBack}:${key}`}>
          {texts.takeBack}
        </button>
        {!isStopped && (
          <button
            class="button quiet"
            name={PROTOCOL.step}
            value={`${OUTBOX_BUTTONS.delay}:${key}`}
          >
            {texts.delay}
          </button>
        )}
      </p>
    </form>
  );
}
