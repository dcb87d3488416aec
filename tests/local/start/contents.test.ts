import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';
import { useStarts } from '../../support/use-starts.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';
/** Where pictures are left for whoever wants to look; nowhere by default. */
const { PARVIS_SHOTS: shots } = process.env;

const runs = useStarts();
const content = useTemporaryContent();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function picture(page: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      const path = join(shots, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  await page.setViewportSize({ width: 360, height: 640 });
}

/** Somebody at the desk, on a phone, without script: every step is a plain form. */
async function open(url: string, name: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto('/bureau/contenus/');
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Contenus', exact: true }).waitFor();
  return page;
}

/** Loads a page again until it shows something. */
async function until(page: Page, path: string, words: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(path);
      return page.locator('main').innerText();
    })
    .toContain(words);
}

test('two editors change the site of a copy on this machine, without a developer, then take it back', async () => {
  const settings = { PARVIS_CONTENT: content().source.folder };
  const { url, says } = runs.start(await findFreePort(), settings);
  await says('Parvis est prêt');
  const claire = await open(url, 'Claire Petit');
  await picture(claire, 'contents');
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`);
  await picture(claire, 'file');
  const box = claire.getByLabel('Titre');
  expect(await box.inputValue()).toBe(OLD);
  await box.fill(NEW);
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  const place = new URL(claire.url()).pathname;
  await until(claire, place, 'ne trouve rien à corriger');
  await claire.getByRole('button', { name: 'Envoyer en relecture' }).click();
  expect(await claire.getByRole('button', { name: 'Approuver et publier' }).count()).toBe(0);

  const marc = await open(url, 'Marc Roux');
  await marc.goto(place);
  await picture(marc, 'proposal');
  expect(await marc.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
  await marc.getByRole('button', { name: 'Approuver et publier' }).click();
  await until(marc, '/actualites/', NEW);
  const state = await fetch(`${url}/redaction/publication.json`);
  expect(await state.json()).toMatchObject({ state: 'published' });

  await until(
    claire,
    `/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`,
    'met en ligne',
  );
  await picture(claire, 'history');
  await claire.getByRole('button', { name: 'Revenir à la version d’avant' }).click();
  await until(claire, '/actualites/', OLD);
});

test('what a file of the copy says is online once it is saved; a mistake is said and changes nothing', async () => {
  const settings = { PARVIS_CONTENT: content().source.folder };
  const { url, says } = runs.start(await findFreePort(), settings);
  await says('Parvis est prêt');
  const shown = async () => (await fetch(`${url}/actualites/`)).text();
  content().replace(`content/${NEWS}`, OLD, NEW);
  await expect.poll(shown).toContain(NEW);
  content().replace(`content/${NEWS}`, 'owner: etat-civil', 'owner: personne');
  await says('Rien n’est publié.');
  const state = async () =>
    (await fetch(`${url}/redaction/publication.json`)).json() as Promise<unknown>;
  expect(await state()).toMatchObject({
    state: 'refused',
    said: [expect.stringContaining('« personne »')],
  });
  expect(await shown()).toContain(NEW);
});
