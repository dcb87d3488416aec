import { enhanceAttachments } from './attachments.ts';
import { openForm } from './open-form.ts';

const form = await openForm();
// Each module adds one thing to the page that was drawn; the page does without any of them.
if (form !== undefined) {
  enhanceAttachments(form);
  document.documentElement.dataset.form = form.definition.version;
}
