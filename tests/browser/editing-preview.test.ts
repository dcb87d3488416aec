import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { giveLocalCopy, openEntry } from '../support/editing-tool.ts';

const opened = useBrowser();
let page: Page;
let preview: FrameLocator;
const complaints: string[] = [];

beforeAll(async () => {
  const context = await opened.browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await giveLocalCopy(page, opened.site.url);
  await page.goto(`${opened.site.url}/redaction/`);
  await page.locator('.buttons button').first().click();
  await page.getByText('Brouillons de démarches').first().waitFor();
  await openEntry(page, 'demarches', 'location-de-salle');
  preview = page.frameLocator('iframe.preview');
});
afterAll(() => page.context().close());

test('the form is drawn beside its controls, a screen for each part, as wide as a phone', async () => {
  await preview.getByText('Écran 1 sur').waitFor();
  expect(await preview.getByRole('radio', { name: 'Salle du Moulin' }).count()).toBe(1);
  const wide = await preview.locator('.ecran').first().boundingBox();
  expect(wide?.width).toBeLessThanOrEqual(360);
  expect(await preview.getByText('Le formulaire sur papier').count()).toBe(1);
});

test('nothing breaks the policy of the page', () => {
  expect(complaints).toEqual([]);
});
