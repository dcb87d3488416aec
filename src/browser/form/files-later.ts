import { ONE_BY_ONE } from '../../kit/protocol.ts';
import { hintId } from '../../questions/control-id.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { readMark } from '../device/marks.ts';
import type { JoinedFiles } from './attachments.ts';
import { loadLater } from './load-later.ts';
import type { OpenForm } from './open-form.ts';

/** Address of the script of files. */
declare const FILES_SCRIPT: string;

/** The files of a form: what looks after them comes once something is answered. */
export interface FormFiles {
  /** What looks after them, once it is there. */
  joined?: JoinedFiles;
  /** Calls for it; where it does not come, the form sends its files with the answers. */
  readonly load: () => Promise<JoinedFiles | undefined>;
}

/** Where this tab remembers the files of a question. */
export const sentMark = (procedure: string, question: string) =>
  `fichiers ${procedure} ${question}`;

/** @returns nothing when a form asks for no file */
export function filesLater(form: OpenForm): FormFiles | undefined {
  const { element, definition } = form;
  const fields = fieldsOf(definition.form).filter((field) => field.type === 'files');
  if (fields.length === 0) return undefined;
  let loading: Promise<JoinedFiles | undefined> | undefined;
  const call = async () => {
    const script = await loadLater<typeof import('./attachments.ts')>(FILES_SCRIPT);
    if (script === undefined) return (loading = undefined);
    return (files.joined = script.enhanceAttachments(form));
  };
  const files: FormFiles = { load: () => (loading ??= call()) };
  // Said by the page and not here: the scripts of every form carry what is written here.
  for (const { name, dataset } of element.querySelectorAll<HTMLInputElement>(`[${ONE_BY_ONE}]`)) {
    const hint = document.getElementById(hintId(name));
    if (hint !== null) hint.textContent = dataset.hint ?? '';
  }
  element.addEventListener('change', () => void files.load());
  // Here and not where they come: after the steps, before the network is asked.
  element.addEventListener('submit', (event) => files.joined?.hold(event));
  const isBegun =
    fields.some(({ key }) => readMark('sessionStorage', sentMark(definition.slug, key)) !== null) ||
    [...element.querySelectorAll<HTMLInputElement>('[type=file]')].some(({ value }) => value);
  if (isBegun) void files.load();
  return files;
}
