import { answerChecker } from '../../questions/check-form-values.ts';
import { helpLater } from './address-later.ts';
import { filesLater } from './files-later.ts';
import { startSteps } from './form-steps.ts';
import { loadAtLast } from './load-later.ts';
import { openForm } from './open-form.ts';

/** Address of the script of what is kept on the device. */
declare const DEVICE_SCRIPT: string;

// Each module adds one thing to the page that was drawn; the page does without any of them. Outside of
// a safe connection, neither keys nor digests of files can be made.
void (async () => {
  const form = isSecureContext ? await openForm() : undefined;
  if (form === undefined) return;
  startSteps(form);
  const files = filesLater(form);
  helpLater(form);
  document.documentElement.dataset.form = form.definition.version;
  // Last: whoever reads and types does not wait for it.
  const { keepForm } = await loadAtLast<typeof import('./device.ts')>(DEVICE_SCRIPT);
  keepForm(form, answerChecker(form.definition.form, form.today), files);
})();
