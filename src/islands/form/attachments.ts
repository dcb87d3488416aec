import { controlId, hintId } from '../../forms/control-id.ts';
import { fieldsOf } from '../../schemas/definition.ts';
import { keptControl, readReferences, type FilesField } from '../../schemas/fields/files.ts';
import { attachmentTexts, leavingTexts } from '../../texts/attachments.ts';
import { leavingItem, type LeavingItem } from './leaving-list.ts';
import type { OpenForm } from './open-form.ts';
import { RefusedFileError, sendFile, takeBack } from './send-file.ts';
import { sentBefore } from './sent-before.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/**
 * Makes the files of a form leave by themselves as soon as they are chosen. Where a browser cannot, the
 * form sends them with the answers.
 */
export function enhanceAttachments({ element, definition }: OpenForm): void {
  const busy = new Set<object>();
  const fields = fieldsOf(definition.form).filter((field) => field.type === 'files');
  if (fields.length === 0) return;
  for (const field of fields) enhance(element, definition.slug, field, busy);
  // The question may be in a step that is hidden: what is waited for is said beside the button too.
  const waiting = document.createElement('p');
  waiting.setAttribute('role', 'status');
  element.append(waiting);
  element.addEventListener('submit', (event) => {
    // Going on to another step needs no file.
    const isWaiting = !event.defaultPrevented && busy.size > 0;
    waiting.textContent = isWaiting ? leavingTexts.wait : '';
    if (isWaiting) event.preventDefault();
  });
}

function enhance(
  form: HTMLFormElement,
  procedure: string,
  { key: field, label, max }: FilesField,
  busy: Set<object>,
): void {
  const input = form.querySelector<HTMLInputElement>(`#${controlId(field)}`);
  if (input === null) return;
  const chooser = input;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  input.after(list, status);
  const say = (text: string) => {
    status.textContent = text;
  };
  const hint = document.getElementById(hintId(field));
  if (hint !== null) {
    hint.textContent = hint.textContent.replace(attachmentTexts.allTogether, leavingTexts.rule);
  }
  const sent = sentBefore(`${procedure} ${field}`);

  for (const { reference = '' } of sent.read()) {
    const [kept] = readReferences(reference);
    // The page may show it already, as a function drew it.
    if (kept === undefined || form.querySelector(`[value^="${kept.id}"]`) !== null) continue;
    const shown = { name: kept.name, size: kept.bytes } as File;
    const item = leavingItem(shown, { toggle: () => undefined, remove: () => remove() });
    const remove = () => forget(kept.id, kept.name, item);
    item.keep(keptControl(field, kept.id), reference);
    list.append(item.element);
  }

  function forget(id: string, name: string, item: LeavingItem) {
    const next = item.element.nextElementSibling?.querySelector('button');
    item.element.remove();
    sent.forget(id);
    takeBack(id);
    say(leavingTexts.removed(name));
    // The button that had the focus is gone.
    (next ?? chooser).focus();
  }

  async function join(chosen: File) {
    const file = await shrinkPhoto(chosen);
    const { name, size } = file;
    const before = sent.read().find((one) => one.name === name && one.size === size);
    const id =
      before?.reference === undefined ? (before?.id ?? crypto.randomUUID()) : crypto.randomUUID();
    let stop = new AbortController();
    const item = leavingItem(file, {
      toggle: () => {
        if (stop.signal.aborted) void leave();
        else {
          stop.abort();
          item.say(leavingTexts.state.paused, true);
        }
      },
      remove: () => {
        stop.abort();
        busy.delete(item);
        forget(id, name, item);
      },
    });
    list.append(item.element);
    sent.remember({ id, name, size });
    busy.add(item);
    busy.delete(chosen);
    say(leavingTexts.begun(name));
    void leave();

    async function leave() {
      stop = new AbortController();
      try {
        const reference = await sendFile(
          { id, procedure, field, file },
          {
            signal: stop.signal,
            onProgress: (done) => {
              item.progress(done);
              item.say(leavingTexts.state.sending);
            },
            onWait: () => item.say(leavingTexts.state.waiting),
          },
        );
        sent.remember({ id, name, size, reference });
        item.keep(keptControl(field, id), reference);
        busy.delete(item);
        say(leavingTexts.kept(name));
      } catch (error) {
        if (!(error instanceof RefusedFileError)) return;
        sent.forget(id);
        item.refuse(error.message);
        busy.delete(item);
        say(error.message);
      }
    }
  }

  /** One after the other: a phone has no memory for ten open photos. */
  async function joinAll(files: readonly File[]) {
    for (const file of files) await join(file);
  }

  const joinChosen = () => {
    const files = [...(input.files ?? [])];
    const boxes = form.querySelectorAll(`input[name^="${field}."]:checked`).length;
    const room = max - boxes - list.querySelectorAll('progress, input').length;
    // They leave by themselves: the form must not send them again.
    input.value = '';
    const taken = files.slice(0, Math.max(0, room));
    for (const file of taken) busy.add(file);
    void joinAll(taken);
    if (files.length > room) say(attachmentTexts.tooMany(label, max));
  };
  input.addEventListener('change', joinChosen);
  // Chosen before the script was there.
  joinChosen();
}
