import type { AnswerChecker } from '../../forms/check-form-values.ts';
import { keepDraft } from './draft.ts';
import type { OpenForm } from './open-form.ts';
import { registerWorker } from './register-worker.ts';
import { startSender } from './sender.ts';
import { takeOverConfirmation } from './sending-confirm.ts';
import { showSendings } from './sending-list.ts';
import { checkWithoutNetwork } from './sending-lost.ts';

// Alone on the check page and on the page of follow-up; with a form, its script calls for it.
// Without TLS, browsers make no key and no worker: nothing is kept.
if (isSecureContext) {
  takeOverConfirmation();
  const place = document.querySelector('main>.wrap');
  if (place !== null) void showSendings(place);
  startSender();
}

/**
 * Keeps what is typed in a form on this device, and makes it work without network.
 * @param check the same as for its steps: its code is not loaded twice
 */
export function keepForm(form: OpenForm, check: AnswerChecker): void {
  checkWithoutNetwork(form, check);
  void keepDraft(form);
  registerWorker(form);
}
