import type { Page } from 'playwright';

/**
 * Fills a form of the site as a person would: types, ticks and chooses, by name of control. Nobody
 * chooses what is not offered, nor types the name of a file.
 */
export async function fillForm(page: Page, form: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(form)) {
    const control = page.locator(`main [name="${name}"]`).first();
    const type = await control.evaluate((element) => (element as HTMLInputElement).type);
    if (type === 'radio') {
      const radio = page.locator(`main [name="${name}"][value="${value}"]`);
      if ((await radio.count()) > 0) await radio.check();
    } else if (type === 'select-one') {
      const isOffered = (await control.locator(`option[value="${value}"]`).count()) > 0;
      if (isOffered) await control.selectOption(value);
    } else if (type === 'checkbox') await control.check();
    else if (type !== 'file') await control.fill(value);
  }
}

/** Fills what a step shows, and what its answers show in it. */
async function fillShown(page: Page, form: Readonly<Record<string, string>>): Promise<void> {
  const left = new Map(Object.entries(form));
  for (;;) {
    const shown: [string, string][] = [];
    for (const [name, value] of left) {
      const control = page.locator(`main [name="${name}"]`).first();
      if (await control.isVisible()) shown.push([name, value]);
    }
    if (shown.length === 0) return;
    await fillForm(page, Object.fromEntries(shown));
    for (const [name] of shown) left.delete(name);
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
    await fillShown(page, form);
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
