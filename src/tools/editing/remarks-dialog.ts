import type { EntryRemark } from './check-entry.ts';
import { checkTexts } from './check-texts.ts';

/**
 * Shows what is to change before an entry is saved, in a window above the tool.
 * @returns whether the person saves all the same, where nothing forbids it
 */
export function showRemarks(remarks: readonly EntryRemark[]): Promise<boolean> {
  const refused = remarks.filter(({ isDoubt }) => !isDoubt);
  const isRefused = refused.length > 0;
  const shown = isRefused ? refused : remarks;
  const title = isRefused ? checkTexts.refused(shown.length) : checkTexts.doubts(shown.length);
  const dialog = element('dialog', { class: 'verification', 'aria-labelledby': 'verification' }, [
    element('h2', { id: 'verification' }, [title]),
    element('p', {}, [isRefused ? checkTexts.refusedHelp : checkTexts.doubtsHelp]),
    element('ul', {}, shown.map(drawRemark)),
    element('form', { method: 'dialog' }, [
      element('button', { value: 'back', autofocus: '' }, [checkTexts.back]),
      ...(isRefused ? [] : [element('button', { value: 'save' }, [checkTexts.save])]),
    ]),
  ]) as HTMLDialogElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      const isSaved = dialog.returnValue === 'save';
      if (!isSaved) goTo(shown[0]?.key ?? '');
      resolve(isSaved);
    });
  });
}

function drawRemark({ place, sentence }: EntryRemark): HTMLElement {
  return element('li', {}, [element('strong', {}, [place]), element('span', {}, [sentence])]);
}

/** Brings the control of a key on the screen, or that of the group around it: the tool draws what is near. */
function goTo(key: string): void {
  const parts = key.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('.');
    const control = document.querySelector(`[data-key-path="${CSS.escape(path)}"]`);
    if (control !== null) {
      control.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
