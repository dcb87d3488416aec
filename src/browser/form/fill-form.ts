/** Puts answers back in their controls, by name; controls that are not named keep what they hold. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('input,textarea,select')) {
    const { name, type } = control;
    if (name === '' || name.startsWith('_') || type === 'file') continue;
    const value = values[name];
    if (/^(?:radio|checkbox)$/u.test(type)) control.checked = value === control.value;
    else if (value !== undefined) control.value = value;
    const fold = control.closest('details');
    if (fold !== null && value !== undefined && value !== '') fold.open = true;
  }
  // Conditions and steps follow.
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
