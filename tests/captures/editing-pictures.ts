import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { drawPart, giveLocalCopy, openEntry } from '../support/editing-tool.ts';
import { ROOT } from '../support/project.ts';
import { takePicture } from './take-picture.ts';

/** Bytes of a picture of the guide for editors, at most. */
const PICTURE_LIMIT = 80_000;

/** What the guide shows, each one reached from the one before. */
const PICTURES: readonly (readonly [file: string, reach: (page: Page) => Promise<void>])[] = [
  ['redaction-ouvrir.png', (page) => page.locator('.buttons button').first().waitFor()],
  [
    'redaction-liste.png',
    async (page) => {
      await page.locator('.buttons button').first().click();
      await page.getByText('Brouillons de démarches').first().waitFor();
    },
  ],
  ['redaction-demarche.png', (page) => openEntry(page, 'demarches', 'autorisation-stationnement')],
  [
    'redaction-question.png',
    async (page) => {
      await drawPart(page, 'form');
      const unfold = page
        .locator('[data-key-path="form"] [aria-expanded=false]:not([aria-haspopup])')
        .first();
      await unfold.click();
      await drawPart(page, 'form.0.fields');
    },
  ],
  [
    'redaction-horaires.png',
    async (page) => {
      await openEntry(page, 'services', 'voirie');
      await drawPart(page, 'openingHours');
    },
  ],
];

/**
 * Takes the pictures of the guide for editors, in the tool itself.
 * @throws {RangeError} when one is too heavy to be read by everybody
 */
export async function takeEditingPictures(
  browser: Browser,
  siteUrl: string,
  folder: string,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1000, height: 640 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await giveLocalCopy(page, siteUrl, contentRoot(ROOT).folder);
  await page.goto(`${siteUrl}/redaction/`);
  for (const [file, reach] of PICTURES) {
    await reach(page);
    await page.evaluate(() => document.fonts.ready);
    await takePicture(page, join(folder, file), PICTURE_LIMIT, { animations: 'disabled' });
  }
  await context.close();
}
