type Content = string | Node;

/** Makes an element. Texts stay texts: nothing that was typed becomes markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...contents);
  return element;
}

/** Makes an element that says what changes, read aloud when it does. */
export function makeStatus(name: 'p' | 'span', className = ''): HTMLElement {
  const element = make(name, { className });
  // As an attribute: the property is younger than many phones.
  element.setAttribute('role', 'status');
  return element;
}

/** Puts contents in the place of those of an element. */
export function replaceContents(element: Element, ...contents: readonly Content[]): void {
  element.textContent = '';
  element.append(...contents);
}

/** Makes a button that does something in the page. */
export function makeButton(words: string, act: () => unknown, isMain = false): HTMLButtonElement {
  const button = make('button', { type: 'button', className: 'button' }, words);
  if (!isMain) button.classList.add('quiet');
  button.addEventListener('click', () => void act());
  return button;
}
