import type { Page } from 'playwright';

/** Fills a form step after step, as far as what shows the answers before they are sent. */
export async function checkAnswersInSteps(
  page: Page,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const button = page.locator('form[data-definition] > .actions > [type=submit]:visible');
  for (;;) {
    for (const [name, value] of Object.entries(form)) {
      const control = page.locator(`main [name="${name}"]:visible`).first();
      if (value === '' || !(await control.isVisible())) continue;
      const type = await control.getAttribute('type');
      if (type === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
      else if (type === 'checkbox') await control.check();
      else await control.fill(value);
    }
    const words = await button.textContent();
    await button.click();
    if (words === 'Vérifier mes réponses') return;
  }
}
