import type { AnswerChecker } from '../../questions/check-form-values.ts';
import { readAll } from '../device/device-store.ts';
import { takeEvent } from '../device/take-event.ts';
import { keepDraft } from './draft.ts';
import type { FormFiles } from './files-later.ts';
import { loadLater } from './load-later.ts';
import type { OpenForm } from './open-form.ts';
import { registerWorker } from './register-worker.ts';

/** Address of the script of sendings. */
declare const SENDINGS_SCRIPT: string;

/**
 * Keeps what is typed in a form on this device, and makes it work without network.
 * @param check the same as for its steps: its code is not loaded twice
 * @param files nothing when it asks for none
 */
export function keepForm(form: OpenForm, check: AnswerChecker, files: FormFiles | undefined): void {
  void keepDraft(form, files);
  const { element } = form;
  let isThere = false;
  let loading: Promise<void> | undefined;
  const call = async () => {
    const script = await loadLater<typeof import('./sendings.ts')>(SENDINGS_SCRIPT);
    script?.reviewWithoutNetwork(form, check, files);
    script?.offerToKeepSensitive(form);
    isThere = script !== undefined;
    if (!isThere) loading = undefined;
  };
  const load = () => (loading ??= call());
  element.addEventListener('input', () => void load());
  const submit = () => element.submit();
  element.addEventListener('submit', (event) => {
    if (isThere || event.defaultPrevented) return;
    // Whoever is quicker than the script waits for it a moment: without it, a lost network is not seen.
    takeEvent(event, submit, async (claim) => {
      await load();
      const again = new Event('submit', { cancelable: true });
      if (claim() && (!isThere || element.dispatchEvent(again))) submit();
    });
  });
  // What was confirmed before is shown, and sent.
  void readAll('sendings').then(({ length }) => (length > 0 ? load() : undefined));
  registerWorker(form, files);
}
