import { KEYS } from '../../desk/keys/keys-protocol.ts';
import { readMark, setMark } from '../device/marks.ts';
import { takeEvent } from '../device/take-event.ts';

const MARK = 'touches';
/** Where a key would be written. */
const FIELDS = 'input, select, textarea, [contenteditable]';
const LINES = '.desk-list th a';

const help = document.querySelector<HTMLDetailsElement>(`[${KEYS.help}]`);
const box = help?.querySelector('input');

/** What `j` and `k` go through: the requests of a list, or the parts of a page. */
function stops(): readonly HTMLElement[] {
  const lines = document.querySelectorAll<HTMLElement>(LINES);
  return [...(lines.length > 0 ? lines : document.querySelectorAll<HTMLElement>('main h2'))];
}

/** @param step 1: the next one, from where the focus is; -1: the one before */
function stopAt(step: 1 | -1): HTMLElement | undefined {
  const { activeElement, body } = document;
  // Back from a request, its line is the target of the address.
  const from = activeElement === body ? document.querySelector(':target a') : activeElement;
  const all = stops();
  const before = all.filter(
    (stop) =>
      stop === from ||
      (from && stop.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return all[before.length - 1 + step];
}

function goTo(stop: HTMLElement) {
  // A heading takes the focus from a key, never from Tab.
  if (!stop.matches('a')) stop.tabIndex = -1;
  stop.focus();
}

/** A field is written in, a link is followed. */
function use(target: HTMLElement) {
  if (target.matches(FIELDS)) target.focus();
  else target.click();
}

function showKeys() {
  if (!help) return;
  help.open = true;
  help.querySelector('summary')?.focus();
}

/** What a key does on this page; nothing for most of them. */
function actOf(key: string): (() => void) | undefined {
  if (key === '?') return showKeys;
  if (key === 'j' || key === 'k') {
    const stop = stopAt(key === 'j' ? 1 : -1);
    return stop && (() => goTo(stop));
  }
  if (key === 'x') {
    const line = document.activeElement?.closest('tr');
    const tick = line?.querySelector<HTMLInputElement>('th [type=checkbox]');
    return tick ? () => tick.click() : undefined;
  }
  const target = [...document.querySelectorAll<HTMLElement>(`[${KEYS.target}], ${LINES}`)].find(
    (one) => (key === 'o' ? one === document.activeElement : one.getAttribute(KEYS.target) === key),
  );
  return target && (() => use(target));
}

if (help && box) {
  help.hidden = false;
  box.checked = readMark('localStorage', MARK) === '1';
  box.addEventListener('change', () => setMark('localStorage', MARK, box.checked ? '1' : ''));
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target instanceof Element && target.closest(FIELDS)) return;
    const act = actOf(key);
    // The browser has keys of its own: « / » looks for words in some. A letter alone does nothing.
    if (act) takeEvent(event, () => undefined, act);
  });
}
