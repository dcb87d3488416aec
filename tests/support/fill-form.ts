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

/**
 * Fills a form step after step, where JavaScript runs, and stops at the last one.
 * @param isThere tells to stop earlier
 */
export async function fillSteps(
  page: Page,
  form: Readonly<Record<string, string>>,
  isThere: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  const next = page.getByRole('button', { name: 'Continuer' });
  while (!(await isThere())) {
    const shown: [string, string][] = [];
    for (const [name, value] of Object.entries(form)) {
      const control = page.locator(`main [name="${name}"]`).first();
      if (await control.isVisible()) shown.push([name, value]);
    }
    await fillForm(page, Object.fromEntries(shown));
    if (!(await next.isVisible())) return;
    const title = page.locator('main h2:visible').first();
    const before = await title.textContent();
    await next.click();
    await page
      .locator('main h2:visible')
      .filter({ hasNotText: before ?? '' })
      .first()
      .waitFor();
  }
}
