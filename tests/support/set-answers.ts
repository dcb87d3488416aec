import type { Page } from 'playwright';

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
