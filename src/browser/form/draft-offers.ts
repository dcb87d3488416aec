import { questionsOf, type Question } from '../../questions/field.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { forgetDraft } from '../device/draft-files.ts';
import { make, makeButton, replaceContents } from '../device/make-element.ts';
import { changedQuestions } from './draft-changes.ts';
import { offerTexts as texts } from './draft-offers-texts.ts';
import type { Draft } from './draft.ts';
import { draftTexts } from './drafts-texts.ts';
import type { FormFiles } from './files-later.ts';
import { fillForm } from './fill-form.ts';
import type { OpenForm } from './open-form.ts';
import { givenKey, offerId, setKey } from './submission-key.ts';

/**
 * Offers to go on with what was kept, the newest first: the form holds one of them at a time.
 * @param left key of the draft that was in the page, when the browser shows it again
 */
export function offerDrafts(
  form: OpenForm,
  drafts: readonly Draft[],
  files: FormFiles | undefined,
  left: string | undefined,
): void {
  const names = nameDrafts(drafts);
  const offers = drafts.map((draft, index) => {
    const note = make('section', { className: 'note', id: offerId(draft.key), tabIndex: -1 });
    const resume = () => {
      for (const other of offers) if (other.note !== note) other.note.remove();
      putBack(form, draft, files, note);
    };
    const erase = async () => {
      await forgetDraft(draft.key);
      replaceContents(note, make('p', {}, draftTexts.erased));
      note.focus();
    };
    const name = names[index] ?? '';
    const eraseIt = makeButton(texts.erase, erase);
    // Alone, it is about the only draft there is.
    if (drafts.length > 1) eraseIt.append(make('span', { className: 'sr' }, ` ${name}`));
    const go = makeButton(texts.resume(name), () => {
      resume();
      note.focus();
    });
    note.append(make('p', { className: 'actions' }, go, ' ', eraseIt));
    form.element.before(note);
    return { note, resume, draft };
  });
  // Loaded again, or gone back to, the page shows what it showed: but if something is typed by now.
  if (givenKey(form.element) === undefined)
    offers.find(({ draft }) => draft.key === left)?.resume();
}

/** Their days; and their hours, where two are of the same day. */
function nameDrafts(drafts: readonly Draft[]): readonly string[] {
  const days = drafts.map(({ savedAt }) => texts.day(savedAt));
  return drafts.map(({ savedAt }, index) => {
    const day = days[index] ?? '';
    return days.filter((one) => one === day).length > 1 ? texts.dayAndHour(savedAt) : day;
  });
}

/** Puts answers and files back in the form, and tells what is asked in another way by now. */
function putBack(
  { element, definition }: OpenForm,
  { key, values, asked }: Draft,
  files: FormFiles | undefined,
  note: HTMLElement,
): void {
  setKey(element, key);
  fillForm(element, values);
  void files?.load().then((joined) => joined?.restore(key));
  const fields = fieldsOf(definition.form);
  const changed = changedQuestions(asked, fields);
  const words = changed.length === 0 ? texts.resumed : texts.changed;
  const links = (questions: readonly Question[]) =>
    make('ul', {}, ...questions.map(({ key: name, label }) => linkTo(element, name, label)));
  const kept = Object.keys(values).map((name) => name.replace(/\..*/u, ''));
  // What the other answers make useless is not asked again: its controls are disabled.
  const lost = questionsOf(fields).filter(
    ({ key: name, sensitive }) =>
      sensitive && !kept.includes(name) && firstOf(element, name)?.disabled === false,
  );
  replaceContents(
    note,
    make('p', {}, words),
    links(changed),
    ...(lost.length === 0 ? [] : [make('p', {}, texts.toAnswer), links(lost)]),
  );
}

const firstOf = (form: HTMLElement, question: string) =>
  form.querySelector<HTMLInputElement>(`[name="${question}"],[name^="${question}."]`);

/** The step of the question opens with the link (`form-steps.ts`). */
function linkTo(form: HTMLElement, question: string, label: string): HTMLElement {
  return make('li', {}, make('a', { href: `#${firstOf(form, question)?.id}` }, label));
}
