import { FORM, HELP_CONTROL, SENDING } from '../../kit/protocol.ts';
import { isLeft, readHelp, setHelp } from '../device/help-mark.ts';
import { make } from '../device/make-element.ts';
import { endOf, endSession, watchSession } from '../mediation/watch-session.ts';
import { helpedTexts as texts } from './helped-texts.ts';

/** As long as the database keeps a session without a touch. */
const IDLE_MS = 900_000;

/**
 * A form that is filled in with a mediator, or what it is about to send: it says in which session, browsers
 * remember nothing of it, and the session ends by itself.
 * @param mark what the session is known by
 */
function helpWith(form: HTMLFormElement, mark: string): void {
  form.append(make('input', { type: 'hidden', name: HELP_CONTROL, value: mark }));
  form.setAttribute('autocomplete', 'off');
  for (const field of form.querySelectorAll('input,textarea,select')) {
    field.setAttribute('autocomplete', 'off');
  }
  const told = make('p', {}, texts.open);
  told.setAttribute('role', 'status');
  const end = make('a', { className: 'button quiet', href: endOf(mark) }, texts.end);
  form.before(make('div', { className: 'note' }, told, make('p', {}, end)));
  watchSession({
    mark,
    milliseconds: IDLE_MS,
    say: (isSoon) => {
      told.textContent = isSoon ? texts.soon : texts.open;
    },
  });
}

const mark = readHelp();
const form = document.querySelector<HTMLFormElement>(`[${FORM.definition}],[${SENDING.key}]`);
if (mark !== undefined && isLeft(IDLE_MS)) {
  // Closed without a word, then opened by somebody else.
  void endSession(mark);
} else if (mark !== undefined && form !== null) {
  // Another tab has no such mark of its own.
  setHelp(mark);
  helpWith(form, mark);
}
