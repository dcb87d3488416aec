import { PROTOCOL } from '../../kit/protocol.ts';
import type { ToldWay } from '../acts/told-way.ts';
import { LETTERS_PAGE } from '../letters/letters-paths.ts';
import type { WaitingNotice } from '../waiting-notice.ts';
import { BUTTONS } from './request-paths.ts';
import { formTexts, requestTexts as texts } from './request-texts.ts';

const WAYS: Readonly<Partial<Record<WaitingNotice['channel'], ToldWay>>> = {
  letter: 'posted',
  sms: 'told',
  call: 'told',
};

/** What nobody will do if no agent does: a letter to post, a person to call. */
export function TaskSection({
  lines,
  waiting,
  eventKey,
}: {
  readonly lines: readonly string[];
  readonly waiting: readonly WaitingNotice[];
  readonly eventKey: string;
}) {
  if (lines.length === 0) return null;
  const ways = [...new Set(waiting.flatMap(({ channel }) => WAYS[channel] ?? []))];
  return (
    <section class="card">
      <h2>{texts.tasks}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ways.includes('posted') && (
        <p>
          <a href={LETTERS_PAGE}>{texts.toLetters}</a>
        </p>
      )}
      {ways.length > 0 && (
        <form method="post" acceptCharset="utf-8">
          <input type="hidden" name={PROTOCOL.key} value={eventKey} />
          <p class="actions">
            {ways.map((way) => (
              <button
                key={way}
                class="button quiet"
                type="submit"
                name={PROTOCOL.step}
                value={`${BUTTONS.told}:${way}`}
              >
                {formTexts.toldDone[way]}
              </button>
            ))}
          </p>
        </form>
      )}
    </section>
  );
}
