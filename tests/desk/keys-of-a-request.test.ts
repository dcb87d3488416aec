import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { openShown, press, switchOn } from '../support/desk-keys.ts';
import { openDesk } from '../support/open-desk.ts';

let browser: Browser;
let request: string;
beforeAll(async () => {
  browser = await launchBrowser();
  const { reference } = await fileOwnRoom();
  request = await (await openDesk().get(`/bureau/demandes/${reference}/`)).text();
});
afterAll(() => browser.close());

test('in a request, go from part to part and back to the list', async () => {
  await openShown(
    browser,
    request,
    async (page) => {
      await switchOn(page);
      const parts = page.locator('main h2');
      const at = () =>
        parts.evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
      await press(page, 'j');
      expect(await at()).toBe(0);
      await press(page, 'j', 'j', 'k');
      expect(await at()).toBe(1);
      await page.locator('textarea').first().focus();
      await press(page, 'u');
      expect(await page.locator('textarea').first().inputValue()).toMatch(/u/u);
      await page.locator('textarea').first().blur();
      await press(page, 'u');
      await page.waitForURL(/#d-/u);
    },
    {},
  );
});
