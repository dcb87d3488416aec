import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { QUESTION } from '../../kit/protocol.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { controlId, errorId, hintId } from '../../questions/control-id.ts';
import { make } from '../device/make-element.ts';

const ERROR_END = errorId('').slice(controlId('').length);

/**
 * Shows what is wrong beside each question, with the markup that the function draws, and takes away
 * what was shown before.
 */
export function showProblems(form: HTMLElement, problems: readonly AnswerProblem[]): void {
  clearProblems(form);
  for (const { control = '', message } of problems) {
    const frame = frameOf(form, control);
    if (frame === null) continue;
    frame.classList.add('wrong');
    const prefix = make('span', { className: 'sr' }, mistakeTexts.prefix);
    const line = make('p', { className: 'message', id: errorId(control) }, prefix, message);
    const before = frame.querySelector(':scope>.hint,:scope>legend,:scope>label');
    const hint = frame.querySelector(':scope>.hint');
    if (hint ?? before) (hint ?? before)?.after(line);
    else frame.prepend(line);
    if (frame.matches('[role=radiogroup]')) frame.setAttribute('aria-invalid', 'true');
    for (const described of describedBy(frame)) describe(described, control);
    for (let fold = frame.closest('details'); fold !== null;) {
      fold.open = true;
      fold = fold.parentElement?.closest('details') ?? null;
    }
  }
}

/** The element to focus for a problem: the control, or the first of a question that has several. */
export function controlOf(form: HTMLElement, name: string): HTMLElement | null {
  const frame = frameOf(form, name);
  return (
    form.querySelector<HTMLElement>(`#${controlId(name)}`) ??
    frame?.querySelector<HTMLElement>('input,select,textarea') ??
    null
  );
}

function frameOf(form: HTMLElement, name: string): Element | null {
  const group = form.querySelector(`[${QUESTION}="${name}"]`);
  return group ?? form.querySelector(`#${controlId(name)}`)?.closest('.field') ?? null;
}

/** What repeats the message of a question: its controls, and the group of those that have several. */
function describedBy(frame: Element): readonly Element[] {
  if (!frame.matches('fieldset')) {
    // Boxes of files that came already say nothing of it.
    return [...frame.querySelectorAll('input,select,textarea')].filter(
      (control) => control.closest('fieldset') === frame.closest('fieldset'),
    );
  }
  const own = frame.querySelectorAll(':scope>.choice>input,:scope>.row>input,:scope>.row>*>input');
  if (own.length > 0) return [...own];
  // Of a question in several lines, those that are needed have something to mend: one, where any is
  // enough.
  const lines = [...frame.querySelectorAll<HTMLInputElement>(':scope>.field>input')];
  const needed = lines.filter(({ required }) => required);
  const isOneEnough = needed.length === 0 && !frame.querySelector(':scope>legend>.optional');
  return [frame, ...(isOneEnough ? lines.slice(0, 1) : needed)];
}

function describe(control: Element, name: string): void {
  const ids = idsOf(control);
  ids.splice(ids.indexOf(hintId(name)) + 1, 0, errorId(name));
  control.setAttribute('aria-describedby', ids.join(' '));
  if (!control.matches('[type=radio],fieldset')) control.setAttribute('aria-invalid', 'true');
}

function clearProblems(form: HTMLElement): void {
  // Why a file is not joined has no id: that stays beside its name.
  for (const line of form.querySelectorAll('.message[id]')) line.remove();
  for (const frame of form.querySelectorAll('.wrong')) frame.classList.remove('wrong');
  for (const control of form.querySelectorAll('[aria-describedby]')) {
    const ids = idsOf(control).filter((id) => !id.endsWith(ERROR_END));
    if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
    else control.removeAttribute('aria-describedby');
  }
  for (const control of form.querySelectorAll('[aria-invalid=true]')) {
    // Where Chromium would call an answer wrong before it is given, it is said to be right.
    if (control.matches('select,fieldset,div.field>.choice>input'))
      control.setAttribute('aria-invalid', 'false');
    else control.removeAttribute('aria-invalid');
  }
}

function idsOf(control: Element): string[] {
  return (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
}
