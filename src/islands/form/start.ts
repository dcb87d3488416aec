import { startSteps } from './form-steps.ts';
import { openForm } from './open-form.ts';

// Each module adds one thing to the page that was drawn; the page does without any of them.
const form = await openForm();
if (form !== undefined) {
  startSteps(form);
}
