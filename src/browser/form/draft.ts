import { SHARED } from '../../kit/protocol.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { keep, readAll } from '../device/device-store.ts';
import { forgetDraft, oldestDraft } from '../device/draft-files.ts';
import { withoutSensitive } from '../device/sensitive-answers.ts';
import { isAlwaysShared, isShared, setShared } from '../device/shared-computer.ts';
import { questionsAsked } from './draft-changes.ts';
import { draftTexts as texts } from './drafts-texts.ts';
import type { FormFiles } from './files-later.ts';
import { loadAtLast } from './load-later.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';
import { draftLeft, markDraft } from './step-history.ts';
import { givenKey, keyOf } from './submission-key.ts';

/** Address of the script that offers drafts. */
declare const OFFERS_SCRIPT: string;

/** What was typed in a form and not yet received, on this device alone. */
export interface Draft {
  readonly key: string;
  readonly slug: string;
  readonly values: Readonly<Record<string, string>>;
  /** The questions as they were asked, by key. */
  readonly asked: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly savedAt: number;
}

/** Keeps what is typed and joined, and offers what was kept before. */
export async function keepDraft(form: OpenForm, files: FormFiles | undefined): Promise<void> {
  const { element, definition } = form;
  const { slug } = definition;
  saveEachChange(form);
  listenToChoices(element);
  const drafts = (await readAll<Draft>('drafts'))
    .filter((draft) => draft.slug === slug && draft.savedAt >= oldestDraft())
    .sort((a, b) => b.savedAt - a.savedAt);
  const given = givenKey(element);
  // Drawn by the function with its key.
  if (given !== undefined) markDraft(given);
  // Shown again with what was typed, the form goes on with its own draft.
  if (isShared() || drafts.length === 0 || drafts.some(({ key }) => key === given)) return;
  const left = draftLeft();
  const script = await loadAtLast<typeof import('./draft-offers.ts')>(OFFERS_SCRIPT);
  script.offerDrafts(form, drafts, files, left);
}

/**
 * Keeps each change at once, and again as soon as the disk has the one before: whatever happens next, a
 * file that leaves, a tab that is closed, the answers are kept. No timer stands in between.
 */
function saveEachChange({ element, definition }: OpenForm): void {
  const { slug, form } = definition;
  const fields = fieldsOf(form);
  const asked = questionsAsked(fields);
  let isChanged = false;
  let isSaving = false;
  const save = async () => {
    // Hidden: the session of somebody who is helped is over, and its marks with it.
    if (!isChanged || isShared() || document.documentElement.hidden) return;
    isChanged = false;
    const draft: Draft = {
      key: keyOf(element),
      slug,
      values: withoutSensitive(readValues(element), fields),
      asked,
      savedAt: Date.now(),
    };
    await keep('drafts', draft);
  };
  const saveOn = async () => {
    if (isSaving) return;
    isSaving = true;
    try {
      while (isChanged && !isShared()) await save();
    } catch {
      // It is tried again with the next change, and when the page is left.
      isChanged = true;
    }
    isSaving = false;
  };
  element.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === '') return;
    keyOf(element);
    isChanged = true;
    void saveOn();
  });
  // Whatever is still being written.
  const saveNow = () => void save().catch(() => (isChanged = true));
  element.addEventListener('submit', saveNow);
  for (const leaving of ['pagehide', 'visibilitychange']) addEventListener(leaving, saveNow, true);
}

/** The boxes over the form; under its buttons, what is kept and what erases it. All are in the page. */
function listenToChoices(element: HTMLFormElement): void {
  const boxes = document.querySelectorAll<HTMLInputElement>(`[${SHARED.box}]`);
  const kept = document.querySelector<HTMLElement>(`[${SHARED.kept}]`);
  const [box, always] = boxes;
  if (!box || !always || !kept) return;
  const [ifKept, ifShared] = kept.children;
  const told = kept.querySelector<HTMLElement>('[role]');
  const tell = () => {
    const is = isShared();
    ifKept?.toggleAttribute('hidden', is);
    ifShared?.toggleAttribute('hidden', !is);
    always.parentElement?.toggleAttribute('hidden', !is);
  };
  const erase = async () => {
    const key = givenKey(element);
    if (key !== undefined) await forgetDraft(key);
    if (told) told.textContent = texts.erased;
  };
  box.checked = isShared();
  always.checked = isAlwaysShared();
  const change = () => {
    setShared(box.checked, always.checked);
    if (box.checked) void erase();
    tell();
  };
  for (const one of boxes) one.addEventListener('change', change);
  kept.querySelector('button')?.addEventListener('click', () => void erase());
  tell();
  kept.hidden = false;
}
