import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { openAsMediator } from '../bench/mediator-session.ts';
import { ROOT } from '../support/project.ts';
import { takePicture } from './take-picture.ts';

/** Bytes of a picture of the guide for mediators, at most. */
const PICTURE_LIMIT = 100_000;

/** What the guide shows, each one reached from the one before. */
const PICTURES: readonly (readonly [file: string, reach: (page: Page) => Promise<unknown>])[] = [
  [
    'mediateurs-seance.png',
    async (page) => {
      await page.getByRole('button', { name: 'Commencer une séance' }).click();
      await page.getByLabel('Que voulez-vous faire ?').fill('un extrait de naissance');
      await page.getByRole('button', { name: 'Chercher' }).click();
      await page.getByRole('heading', { name: 'Les démarches qui répondent' }).waitFor();
      await page.locator('form.need').evaluate((form) => form.scrollIntoView());
    },
  ],
  ['mediateurs-mandat.png', (page) => page.goto('/mediation/mandat/')],
  [
    'mediateurs-fin.png',
    async (page) => {
      await page.goto('/mediation/fin/');
      await page.getByRole('button', { name: 'Terminer et tout effacer' }).click();
      await page.locator('html[data-wiped]').waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 1 }).evaluate((title) => title.scrollIntoView());
    },
  ],
];

/**
 * Takes the pictures of the guide for mediators.
 * @throws {RangeError} when one is too heavy
 */
export async function takeMediationPictures(
  supabase: LocalSupabase,
  browser: Browser,
  url: string,
  folder: string,
): Promise<void> {
  const { commune } = await loadContent(contentRoot(ROOT));
  const context = await openAsMediator(supabase, browser, { url, commune: commune.id });
  const page = await context.newPage();
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto('/mediation/');
  for (const [file, reach] of PICTURES) {
    await reach(page);
    await takePicture(page, join(folder, file), PICTURE_LIMIT);
  }
  await context.close();
}
