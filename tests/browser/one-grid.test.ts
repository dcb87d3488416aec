import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const opened = useBrowser();

const FORM = '/demarches/autorisation-stationnement/formulaire/';
/** One page of each kind. */
const PAGES = [
  ...['/', '/demarches/', '/demarches/autorisation-stationnement/', FORM, `${FORM}papier/`],
  ...['/aide/', '/suivi/', '/recherche?q=camion', '/alertes/', '/mentions-legales/'],
  ...['/services/voirie/', '/fiches/', '/plan-du-site/', '/nulle-part/'],
];

async function at(width: number, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await opened.browser.newContext({
    baseURL: opened.site.url,
    viewport: { width, height: 640 },
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new TypeError(`Nothing is shown: ${selector}`);
  return box;
};

test('titles begin under the name of the commune, on every kind of page', async () => {
  await at(1280, async (page) => {
    const places: [string, number][] = [];
    for (const path of PAGES) {
      await page.goto(path);
      places.push([path, Math.round((await boxOf(page, 'h1')).x)]);
    }
    const { x } = await boxOf(page, '.brand');
    expect(places).toEqual(PAGES.map((path) => [path, Math.round(x)]));
  });
});

test('on a phone the head of a page is low, and leads to the one search', async () => {
  await at(360, async (page) => {
    for (const path of PAGES) {
      await page.goto(path);
      expect([path, (await boxOf(page, 'header')).height <= 96]).toEqual([path, true]);
      expect(await page.locator('header input').count()).toBe(0);
    }
    await page.getByRole('banner').getByRole('link', { name: 'Chercher' }).click();
    await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).waitFor();
  });
});

test('on the page of a procedure the way to begin stays beside the text, and over none of it', async () => {
  await at(1280, async (page) => {
    await page.goto('/demarches/autorisation-stationnement/');
    await page.getByRole('heading', { name: 'Et après' }).scrollIntoViewIfNeeded();
    const { x, y, height } = await boxOf(page, '.at-hand');
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(640);
    const text = await boxOf(page, '.rest .text');
    expect(x).toBeGreaterThanOrEqual(text.x + text.width);
  });
});

test('on a phone it comes again where the text ends, after the contents', async () => {
  await at(360, async (page) => {
    await page.goto('/demarches/autorisation-stationnement/');
    const text = await boxOf(page, '.rest .text');
    expect((await boxOf(page, '.at-hand')).y).toBeGreaterThanOrEqual(text.y + text.height);
    await page.locator('.contents summary').click();
    expect(await page.locator('.contents a').count()).toBeGreaterThan(1);
    await page.locator('.at-hand').click();
    await page.waitForURL(/formulaire/u);
  });
});
