import { PROTOCOL } from '../../kit/protocol.ts';
import { make } from '../device/make-element.ts';
import { watchSession } from '../mediation/watch-session.ts';
import { helpedTexts as texts } from './helped-texts.ts';

/** As long as the database keeps a session without a touch. */
const IDLE_MS = 900_000;

/**
 * A form that is filled in with a mediator: it says in which session, browsers remember nothing of it, and
 * the session ends by itself.
 * @param mark what the session is known by
 */
export function helpWith(form: HTMLFormElement, mark: string): void {
  form.append(make('input', { type: 'hidden', name: PROTOCOL.help, value: mark }));
  form.autocomplete = 'off';
  for (const field of form.querySelectorAll<HTMLInputElement>('input,textarea,select')) {
    field.autocomplete = 'off';
  }
  const told = make('p', {}, texts.open);
  told.setAttribute('role', 'status');
  const end = make('a', { className: 'button quiet', href: '/mediation/fin/' }, texts.end);
  form.before(make('div', { className: 'note' }, told, make('p', {}, end)));
  watchSession({
    mark,
    milliseconds: IDLE_MS,
    say: (isSoon) => {
      told.textContent = isSoon ? texts.soon : texts.open;
    },
  });
}
