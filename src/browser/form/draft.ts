import { fieldsOf } from '../../questions/form-section.ts';
import { keep, readAll } from '../device/device-store.ts';
import { forgetDraft, oldestDraft } from '../device/draft-files.ts';
import { make, makeButton } from '../device/make-element.ts';
import { isShared, setShared } from '../device/shared-computer.ts';
import { changedQuestions, questionsAsked } from './draft-changes.ts';
import { draftTexts as texts } from './drafts-texts.ts';
import type { FormFiles } from './files-later.ts';
import { fillForm } from './fill-form.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';
import { draftLeft, markDraft } from './step-history.ts';
import { givenKey, keyOf, offerId, setKey } from './submission-key.ts';

/** What was typed in a form and not yet received, on this device alone. */
interface Draft {
  readonly key: string;
  readonly slug: string;
  readonly values: Readonly<Record<string, string>>;
  /** The questions as they were asked, by key. */
  readonly asked: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly savedAt: number;
}

const PAUSE_MS = 300;

/** Keeps what is typed and joined, and offers what was kept before. */
export async function keepDraft(form: OpenForm, files: FormFiles | undefined): Promise<void> {
  const { element, definition } = form;
  let timer = 0;
  let isChanged = false;
  const save = async () => {
    clearTimeout(timer);
    if (!isChanged || isShared()) return;
    isChanged = false;
    const { slug } = definition;
    const asked = questionsAsked(fieldsOf(definition.form));
    const values = readValues(element);
    await keep('drafts', {
      key: keyOf(element),
      slug,
      values,
      asked,
      savedAt: Date.now(),
    } as Draft);
  };
  element.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === '') return;
    keyOf(element);
    isChanged = true;
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), PAUSE_MS);
  });
  element.addEventListener('submit', () => void save());
  for (const leaving of ['pagehide', 'visibilitychange']) {
    addEventListener(leaving, () => void save(), true);
  }
  element.append(drawChoices(element, files));
  const drafts = (await readAll<Draft>('drafts'))
    .filter(({ slug, savedAt }) => slug === definition.slug && savedAt >= oldestDraft())
    .sort((a, b) => b.savedAt - a.savedAt);
  const given = givenKey(element);
  // Drawn by the function with its key.
  if (given !== undefined) markDraft(given);
  const isOpen = drafts.some(({ key }) => key === given);
  const left = drafts.find(({ key }) => key === draftLeft());
  const [last] = drafts;
  const draft = left ?? last;
  // Shown again with what was typed, the form goes on with its own draft.
  if (draft !== undefined && !isOpen) {
    const resume = offer(form, draft, files);
    // Loaded again, or gone back to, the page shows what it showed.
    if (left !== undefined) resume();
  }
}

/** @returns puts the answers back, as the button does */
function offer(
  { element, definition }: OpenForm,
  { key, values, asked, savedAt }: Draft,
  files: FormFiles | undefined,
): () => void {
  const note = make('section', { className: 'note', id: offerId(key), tabIndex: -1 });
  const resume = () => {
    setKey(element, key);
    fillForm(element, values);
    void files?.load().then((joined) => joined?.restore(key));
    const changed = changedQuestions(asked, fieldsOf(definition.form));
    const words = changed.length === 0 ? texts.resumed : texts.changed;
    note.replaceChildren(
      make('p', {}, words),
      make('ul', {}, ...changed.map(({ key, label }) => linkTo(element, key, label))),
    );
  };
  const erase = async () => {
    await forgetDraft(key);
    note.replaceChildren(make('p', {}, texts.erased));
    note.focus();
  };
  note.append(
    make(
      'p',
      { className: 'actions' },
      makeButton(texts.resume(savedAt), () => {
        resume();
        note.focus();
      }),
      ' ',
      makeButton(texts.erase, erase),
    ),
  );
  element.before(note);
  return resume;
}

/** The step of the question opens with the link (`form-steps.ts`). */
function linkTo(form: HTMLElement, question: string, label: string): HTMLElement {
  const first = form.querySelector(`[name="${question}"],[name^="${question}."]`);
  return make('li', {}, make('a', { href: `#${first?.id}` }, label));
}

/** Under the buttons, where nothing above moves: what is kept, and how to keep nothing. */
function drawChoices(element: HTMLFormElement, files: FormFiles | undefined): HTMLElement {
  const box = make('input', { type: 'checkbox', id: 'partage', checked: isShared() });
  const told = make('span', { role: 'status' });
  const erase = async () => {
    const key = givenKey(element);
    if (key !== undefined) await forgetDraft(key);
    told.textContent = texts.erased;
  };
  box.addEventListener('change', () => {
    setShared(box.checked);
    if (box.checked) void erase();
  });
  return make(
    'div',
    {},
    make('p', { className: 'hint' }, files === undefined ? texts.kept : texts.keptWithFiles),
    make('div', { className: 'choice' }, box, make('label', { htmlFor: 'partage' }, texts.shared)),
    make('p', {}, makeButton(texts.eraseKept, erase), ' ', told),
  );
}
