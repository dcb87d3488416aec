import { ADDED, QUESTION } from '../../kit/protocol.ts';
import { formStepTexts as texts } from '../../questions/group/form-steps-texts.ts';
import { make } from '../device/make-element.ts';

/**
 * Lets a person take back a child or a plot that they added. Emptying it would not do: a radio button
 * cannot be unticked, and what is begun is asked for to the end.
 * @param onRemoved what to do once the answers are gone, for example to stop telling their mistakes
 */
export function offerRemoval(form: HTMLElement, onRemoved: () => void): void {
  for (const block of form.querySelectorAll<HTMLElement>(ADDED)) {
    const name = block.querySelector('legend')?.textContent ?? '';
    const button = make(
      'button',
      { type: 'button', className: 'link' },
      texts.remove,
      make('span', { className: 'sr' }, ` ${name}`),
    );
    button.addEventListener('click', () => {
      remove(block);
      onRemoved();
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
    block.append(make('p', {}, button));
  }
}

/** Those that follow take its place: the last one is emptied and closed. */
function remove(block: HTMLElement): void {
  const all = [...(block.closest(`[${QUESTION}]`)?.querySelectorAll<HTMLElement>('.block') ?? [])];
  const shown = all.filter((one) => one.closest('details:not([open])') === null);
  for (const [index, one] of shown.entries()) {
    if (index >= shown.indexOf(block)) copy(shown[index + 1], one);
  }
  const fold = shown[shown.length - 1]?.closest('details');
  if (!fold) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
}

/** Copies the answers of a block to another one, which asks the same; empties it when there is none. */
function copy(from: HTMLElement | undefined, to: HTMLElement): void {
  const controls = from === undefined ? [] : controlsOf(from);
  for (const [index, control] of controlsOf(to).entries()) {
    const other = controls[index];
    if (/^(?:radio|checkbox)$/u.test(control.type)) control.checked = other?.checked ?? false;
    else control.value = other?.value ?? '';
  }
}

const controlsOf = (block: HTMLElement) => [
  ...block.querySelectorAll<HTMLInputElement>('input,select,textarea'),
];
