import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aPdf } from '../builders/joined-files.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { useScriptedPhone } from '../support/scripted-phone.ts';
import { openForm, PARKING } from '../support/site-steps.ts';
import { WORKS } from '../support/works-form.ts';

const onPhone = useScriptedPhone();

/** What programs that translate pages do: they put their words in the place of each text. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) all.push(texts.currentNode as Text);
    for (const text of all.filter(
      ({ data, parentElement }) => data.trim() && parentElement?.closest('main'),
    )) {
      const theirs = document.createElement('span');
      theirs.textContent = `EN ${text.data}`;
      text.replaceWith(theirs);
    }
  });

/** Counts what is written in an element from now on. */
const watch = (page: Page, selector: string) =>
  page.evaluate((found) => {
    const counted = { writes: 0 };
    Object.assign(window, { counted });
    for (const place of document.querySelectorAll(found))
      new MutationObserver((changes) => (counted.writes += changes.length)).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  }, selector);
const writes = (page: Page) =>
  page.evaluate(() => (window as unknown as { counted: { writes: number } }).counted.writes);

test('titles of steps that are translated stay so while a person types, and change with the step', async () => {
  await onPhone(async (page) => {
    await openForm(page, PARKING);
    await hasScript(page);
    await translate(page);
    await watch(page, 'main h2');
    await page.locator('[name="lieu.voie"]').pressSequentially('rue des Lilas');
    await page.locator('[name="vehicule"]').first().check();
    expect(await writes(page)).toBe(0);
    expect(await page.locator('main .part:not([hidden]) h2').first().textContent()).toMatch(
      /^EN Étape 1 sur 2.+EN La place/u,
    );
  });
});

test('the line of a file is written when what it says changes', async () => {
  await onPhone(async (page) => {
    await openForm(page, WORKS);
    await hasScript(page);
    // Parts that come one after the other say the same.
    const objects = `%${'x'.repeat(3_000_000)}`;
    const buffer = aPdf({ objects });
    await page
      .locator('#c-photos')
      .setInputFiles([{ name: 'a.pdf', mimeType: 'application/pdf', buffer }]);
    await page.locator('main li:has(bdi)').waitFor({ state: 'attached' });
    await watch(page, 'main li:has(bdi) button, main li:has(bdi) > span');
    await page.locator('main li:has(bdi) input').waitFor({ state: 'attached' });
    // « Envoi en cours » once, « Reçu » once.
    expect(await writes(page)).toBeLessThanOrEqual(2);
  });
});

test('results of a translated search follow the words that are typed', async () => {
  await onPhone(async (page) => {
    await page.goto('/');
    const field = page.locator('.hero textarea[name=besoin]');
    await field.fill('naissance');
    const results = page.locator('[data-results]');
    await results.getByRole('link').first().waitFor();
    await translate(page);
    await field.fill('stationnement déménagement');
    await expect.poll(() => results.textContent()).toMatch(/déménage|stationne/iu);
    expect(await results.textContent()).not.toContain('EN ');
  });
});
