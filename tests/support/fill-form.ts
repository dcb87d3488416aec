import type { Page } from 'playwright';

/** Fills a form of the site as a person would: types, ticks and chooses, by name of control. */
export async function fillForm(page: Page, form: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(form)) {
    const control = page.locator(`main [name="${name}"]`).first();
    const type = await control.getAttribute('type');
    if (type === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else if (type === 'checkbox') await control.check();
    // Nobody types the name of a file.
    else if (type === 'file') continue;
    else await control.fill(value);
  }
}
