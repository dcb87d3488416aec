import { KEYS } from '../../desk/keys/keys-protocol.ts';
import { readMark, setMark } from '../device/marks.ts';

const MARK = 'touches';
/** Where a key would be written. */
const FIELDS = 'input, select, textarea, [contenteditable]';

const help = document.querySelector<HTMLDetailsElement>(`[${KEYS.help}]`);
const box = help?.querySelector('input');

/** What `j` and `k` go through: the requests of a list, or the parts of a page. */
function stops(): readonly HTMLElement[] {
  const lines = document.querySelectorAll<HTMLElement>('.desk-list th a');
  return [...(lines.length > 0 ? lines : document.querySelectorAll<HTMLElement>('main h2'))];
}

/** @param step 1: the next one, from where the focus is; -1: the one before */
function move(step: 1 | -1): boolean {
  const { activeElement, body } = document;
  // Back from a request, its line is the target of the address.
  const from = activeElement === body ? document.querySelector(':target a') : activeElement;
  const all = stops();
  const before = all.filter(
    (stop) =>
      stop === from ||
      (from && stop.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  const next = all[before.length - 1 + step];
  if (!next) return false;
  // A heading takes the focus from a key, never from Tab.
  if (!next.matches('a')) next.tabIndex = -1;
  next.focus();
  return true;
}

function showKeys(): boolean {
  if (!help) return false;
  help.open = true;
  help.querySelector('summary')?.focus();
  return true;
}

function openLine(): boolean {
  const { activeElement } = document;
  if (!activeElement?.matches('.desk-list th a')) return false;
  (activeElement as HTMLElement).click();
  return true;
}

function goTo(key: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(`[${KEYS.target}]`)].find(
    (one) => one.getAttribute(KEYS.target) === key,
  );
  if (!found) return false;
  if (found.matches(FIELDS)) found.focus();
  else found.click();
  return true;
}

function take(key: string): boolean {
  switch (key) {
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'o':
      return openLine();
    case '?':
      return showKeys();
    default:
      return goTo(key);
  }
}

if (help && box) {
  help.hidden = false;
  box.checked = readMark('localStorage', MARK) === '1';
  box.addEventListener('change', () => setMark('localStorage', MARK, box.checked ? '1' : ''));
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target instanceof Element && target.closest(FIELDS)) return;
    // The browser has keys of its own: « / » looks for words in some.
    if (take(key)) event.preventDefault();
  });
}
