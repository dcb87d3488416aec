import { controlId } from '../../questions/control-id.ts';
import type { FilesField } from '../../questions/files/files-schema.ts';
import { filesTexts, leavingTexts } from '../../questions/files/files-texts.ts';
import { keptControl, readReferences } from '../../questions/files/files.ts';
import { forget } from '../device/device-store.ts';
import type { DraftFile } from '../device/draft-files.ts';
import { make, makeStatus } from '../device/make-element.ts';
import { newKey } from '../device/new-key.ts';
import { takeBack } from '../device/send-file.ts';
import { keepsSensitive } from '../device/sensitive-answers.ts';
import { startLeaving, type JoinedFile } from './leaving-file.ts';
import { leavingItem, type LeavingItem } from './leaving-list.ts';
import type { OpenForm } from './open-form.ts';
import { sentBefore } from './sent-before.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { keyOf } from './submission-key.ts';

/** A question about files, whose files leave by themselves. */
export interface FileQuestion {
  /** Brings back a file of a draft: it goes on where it was. */
  readonly restore: (kept: DraftFile) => void;
  /** Once what was chosen is ready to leave. */
  readonly settled: () => Promise<unknown>;
}

/** @param busy what still leaves, of all the questions of the form */
export function askForFiles(
  { element: form, definition: { slug: procedure } }: OpenForm,
  { key: field, label, max, sensitive = false }: FilesField,
  busy: Set<JoinedFile | File>,
): FileQuestion | undefined {
  const input = form.querySelector<HTMLInputElement>(`#${controlId(field)}`);
  if (input === null) return undefined;
  const chooser = input;
  const list = make('ul');
  const status = makeStatus('p');
  /** What is left out stays told, whatever the others become. */
  const over = makeStatus('p', 'message');
  input.after(over, list, status);
  const say = (text: string) => {
    status.textContent = text;
  };
  const sent = sentBefore(procedure, field);
  /** Keys of what has a line. */
  const shown = new Set<string>();

  for (const { id, name, size, reference } of sent.read()) {
    const [received] = readReferences(reference ?? '');
    // The page may show it already, as a function drew it.
    if (received === undefined || form.querySelector(`[value^="${received.id}"]`)) continue;
    const remove = () => {
      takeBack(received.id);
      // Its draft would bring it back.
      void forget('files', id);
      forgetLine(id, name, item);
    };
    const item = leavingItem({ name, size }, { toggle: () => undefined, remove });
    item.keep(keptControl(field, id), reference ?? '');
    shown.add(id);
    list.append(item.element);
  }

  function forgetLine(key: string, name: string, item: LeavingItem) {
    const next = item.element.nextElementSibling?.querySelector('button');
    item.element.remove();
    shown.delete(key);
    sent.forget(key);
    say(leavingTexts.removed(name));
    // The button that had the focus is gone.
    (next ?? chooser).focus();
  }

  function begin(kept: DraftFile) {
    const { key, file } = kept;
    const { name, size } = file;
    const end = (message: string) => {
      busy.delete(joined);
      say(message);
    };
    const isPrivate = sensitive && !keepsSensitive();
    const joined = startLeaving(kept, isPrivate, {
      onReceived: (reference) => {
        sent.remember({ id: key, name, size, reference });
        end(leavingTexts.kept(name));
      },
      onRefused: (message) => {
        sent.forget(key);
        end(message);
      },
      onRemoved: (item) => {
        busy.delete(joined);
        forgetLine(key, name, item);
      },
    });
    list.append(joined.element);
    shown.add(key);
    sent.remember({ id: key, name, size });
    busy.add(joined);
    say(leavingTexts.begun(name));
  }

  async function join(chosen: File) {
    const file = await shrinkPhoto(chosen);
    const key = sent.begun(file) ?? newKey();
    const draft = keyOf(form);
    // A draft without a word is one too. What was typed is on its way to the disk before the file is.
    form.dispatchEvent(new Event('input', { bubbles: true }));
    begin({ key, id: key, draft, procedure, field, file, savedAt: Date.now() });
    busy.delete(chosen);
  }

  let joining = Promise.resolve();
  const joinChosen = () => {
    const files = [...(input.files ?? [])];
    const boxes = form.querySelectorAll(`input[name^="${field}."]:checked`).length;
    const lines = [...list.children].filter((line) => line.querySelector('progress,input'));
    // They leave by themselves: the form must not send them again.
    input.value = '';
    const taken = files.slice(0, Math.max(0, max - boxes - lines.length));
    for (const file of taken) busy.add(file);
    // One after the other: a phone has no memory for ten open photos.
    for (const file of taken) joining = joining.then(() => join(file));
    const left = files.slice(taken.length).map(({ name }) => name);
    over.textContent =
      left.length === 0 ? '' : `${filesTexts.tooMany(label, max)} ${leavingTexts.left(left)}`;
  };
  input.addEventListener('change', joinChosen);
  // Chosen before the script was there.
  joinChosen();
  return {
    restore: (kept) => {
      if (!shown.has(kept.key) && !form.querySelector(`[value^="${kept.id}"]`)) begin(kept);
    },
    settled: () => joining,
  };
}
