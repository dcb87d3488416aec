import { formatSize } from '../../kit/format-size.ts';
import { attachmentTexts, leavingTexts } from '../../questions/files/files-texts.ts';
import { make } from '../device/make-element.ts';
import { writeText } from '../device/write-text.ts';

/** What a person sees of a file that leaves, and can do with it. */
export interface LeavingItem {
  readonly element: HTMLLIElement;
  /** @param done from 0 to 1 */
  readonly progress: (done: number) => void;
  /** Says where it stands, and whether it goes on or waits. */
  say(state: string, isPaused?: boolean): void;
  /** The form carries it from now on, received or not. */
  carry(control: string, reference: string): void;
  /** It is received, and the form carries it. */
  keep(control: string, reference: string): void;
  /** It is not joined: nothing is left to do but to read why, and remove the line. */
  refuse(message: string): void;
}

export interface LeavingActions {
  readonly toggle: () => void;
  readonly remove: () => void;
}

/** A button whose name says which file it is about. */
function button(word: Node | string, name: string, onclick: () => void) {
  const about = make('span', { className: 'sr' }, ` ${name}`);
  return make('button', { type: 'button', className: 'link', onclick }, word, about);
}

/** Draws the line of a file. */
export function leavingItem(
  file: Pick<File, 'name' | 'size'>,
  actions: LeavingActions,
): LeavingItem {
  const { name, size } = file;
  const element = make('li');
  const state = make('span');
  const bar = make('progress', { max: 1, value: 0 });
  bar.setAttribute('aria-label', leavingTexts.progress(name));
  const word = make('span');
  writeText(word, leavingTexts.pause);
  const toggle = button(word, name, actions.toggle);
  element.append(
    make('bdi', { textContent: attachmentTexts.file(name, formatSize(size)) }),
    ' ',
    state,
    bar,
    toggle,
    ' ',
    button(leavingTexts.remove, name, actions.remove),
  );
  const end = () => {
    bar.remove();
    toggle.remove();
  };
  const carried = make('input', { type: 'hidden' });
  const carry = (control: string, value: string) => {
    element.append(Object.assign(carried, { name: control, value }));
  };
  return {
    element,
    carry,
    progress: (done) => (bar.value = done),
    say: (text, isPaused = false) => {
      writeText(state, text);
      writeText(word, isPaused ? leavingTexts.resume : leavingTexts.pause);
    },
    keep: (control, value) => {
      end();
      writeText(state, leavingTexts.state.kept);
      carry(control, value);
    },
    refuse: (message) => {
      end();
      carried.remove();
      state.className = 'message';
      writeText(state, message);
    },
  };
}
