import type { Page } from 'playwright';
import { press } from './site-steps.ts';

/** Puts all answers of a form at once in its controls, as a browser that fills in forms does. */
export function setAnswers(page: Page, form: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((values) => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      'main :is(input,textarea,select)[name]',
    );
    for (const control of controls) {
      const value = values[control.name];
      if (value === undefined) continue;
      if (['radio', 'checkbox'].includes(control.type)) control.checked = control.value === value;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, form);
}

/** Fills in a form of two steps at once, and asks for its answers to be shown before they are sent. */
export async function checkAtOnce(
  page: Page,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  await setAnswers(page, form);
  await press(page, 'Continuer');
  await press(page, 'Vérifier mes réponses');
}
