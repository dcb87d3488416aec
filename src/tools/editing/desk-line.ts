/* In the editing tool, at the desk: what waits, under the tool, and a session that lasts while one writes. */
import { make } from '../../browser/device/make-element.ts';
import { CONTENTS_PAGE } from '../../desk/contents/contents-paths.ts';
import { EXTEND_ACTION } from '../../desk/desk-paths.ts';
import { DESK_WAITING, type WaitingChange } from '../../editing/desk-backend.ts';
import { editorTexts } from '../../editing/editing-page-texts.ts';
import { fr } from '../../kit/typography.ts';
import { addStatusLine } from './status-line.ts';

const EVERY_MS = 3000;
/** A session closes when nobody clicks at the desk: writing here is as good. */
const EXTENDED_EVERY_MS = 4 * 60 * 1000;
/** Lines that fit under the tool. */
const SHOWN = 3;

/** Adds the line, and keeps it true. */
export function followDesk(): void {
  const place = addStatusLine('div');
  let told = '';
  let isAsking = false;
  const look = async () => {
    const response = await fetch(DESK_WAITING);
    const isOver = response.status === 401;
    // What nobody knows is not said: the line stays as it was.
    if (!response.ok && !isOver) return;
    const waiting = isOver ? [] : ((await response.json()) as readonly WaitingChange[]);
    const now = JSON.stringify([waiting, isOver]);
    // Said again only when it changes.
    if (now !== told) place.replaceChildren(...(isOver ? sayOver() : sayWaiting(waiting)));
    place.classList.toggle('refused', isOver);
    told = now;
  };
  // Without network the line stays as it was: the tool itself says that nothing was saved.
  const again = () => {
    if (isAsking || document.hidden) return;
    isAsking = true;
    void look()
      .catch(() => undefined)
      .finally(() => (isAsking = false));
  };
  again();
  setInterval(again, EVERY_MS);
  extendWhileWriting();
}

function sayWaiting(waiting: readonly WaitingChange[]): readonly Element[] {
  const texts = editorTexts.desk;
  const lines = waiting.slice(0, SHOWN).map(({ title, state, said, href }) => {
    const words = said.length === 0 ? state : texts.toMend(state);
    return make('p', {}, link(href, title), fr` : ${words}`);
  });
  return [...lines, make('p', {}, link(CONTENTS_PAGE, texts.all(waiting.length)))];
}

function sayOver(): readonly Element[] {
  const texts = editorTexts.desk;
  return [make('p', {}, texts.over), make('p', {}, link(CONTENTS_PAGE, texts.signIn))];
}

/** In another tab: what is being written stays. */
const link = (href: string, words: string) => make('a', { href, target: 'bureau' }, words);

function extendWhileWriting(): void {
  let last = Date.now();
  document.addEventListener('input', () => {
    if (Date.now() - last < EXTENDED_EVERY_MS) return;
    last = Date.now();
    const asked = { method: 'POST', headers: { accept: 'application/json' } };
    void fetch(EXTEND_ACTION, asked).catch(() => undefined);
  });
}
