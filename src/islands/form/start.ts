import { helpWithAddresses } from './address-help.ts';
import { enhanceAttachments } from './attachments.ts';
import { startSteps } from './form-steps.ts';
import { openForm } from './open-form.ts';

// Each module adds one thing to the page that was drawn; the page does without any of them. Outside of
// a safe connection, neither keys nor digests of files can be made.
const form = isSecureContext ? await openForm() : undefined;
if (form !== undefined) {
  startSteps(form);
  enhanceAttachments(form);
  helpWithAddresses(form);
  document.documentElement.dataset.form = form.definition.version;
}
