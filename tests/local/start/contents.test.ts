import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { followProposals } from '../../../src/local/publish/follow-proposals.ts';
import { publish } from '../../../src/local/publish/publish.ts';
import { createProposalStore } from '../../../src/publishing/review/proposal-store.server.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { ROOT } from '../../support/project.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';
import { useStarts } from '../../support/use-starts.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const REPORT = 'demarches/signaler-un-probleme.md';
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

/** The page of a draft on the phone of a colleague, with the scripts of the site. */
async function openLink(address: string): Promise<Page> {
  const viewport = { width: 360, height: 640 };
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(address);
  return page;
}

test('a colleague without an account tries a draft on a phone, step by step, and nothing is filed', async () => {
  const settings = { PARVIS_CONTENT: content().source.folder };
  const { url, says } = runs.start(await findFreePort(), settings);
  await says('Parvis est prêt');
  const claire = await open(url, 'Claire Petit');
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(REPORT)}`);
  const box = claire.getByLabel('Texte du fichier');
  await box.fill((await box.inputValue()).replace(/^title: .*$/mu, 'title: Dire un souci'));
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await claire.getByRole('button', { name: 'Donner un lien d’aperçu' }).click();
  const place = new URL(claire.url()).pathname;
  const address = await claire.getByRole('link', { name: 'Ouvrir l’aperçu' }).getAttribute('href');
  const link = new URL(address ?? '').pathname;
  await picture(claire, 'link');
  await until(claire, link, 'Dire un souci');

  const page = await openLink(url + link);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  await page.getByText('Brouillon, pas en ligne').first().waitFor();
  await picture(page, 'preview-page');
  await page.getByRole('link', { name: 'Le formulaire', exact: true }).click();
  // The scripts of the site draw its steps, here too.
  await page.locator('form[data-steps]').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${link}formulaire/`);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('heading', { name: /à corriger/u }).waitFor();
  await picture(page, 'preview-form');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('link', { name: 'Le reçu', exact: true }).click();
  await page.getByText('Brouillon, pas en ligne').first().waitFor();
  await picture(page, 'preview-receipt');
  await page.getByRole('link', { name: 'Le courriel', exact: true }).click();
  await page.getByText('Brouillon, pas en ligne').first().waitFor();
  await picture(page, 'preview-email');
  // Nothing was kept on the phone, nor sent.
  expect(sent).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  await claire.goto(place);
  await claire.getByRole('button', { name: 'Retirer le lien d’aperçu' }).click();
  await page.goto(url + link);
  await page.getByRole('heading', { name: 'Ce lien ne marche plus' }).waitFor();
});

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

  // A change with its days: it waits for the first one, and the text before comes back after the last one.
  await claire.goto(`/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}`);
  await claire.getByLabel('Titre').fill(NEW);
  await claire.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  const dated = new URL(claire.url()).pathname;
  await claire.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await until(marc, dated, 'ne trouve rien à corriger');
  await marc.getByLabel('Premier jour en ligne').fill('2098-12-30');
  await marc.getByLabel('Dernier jour en ligne').fill('2098-12-31');
  await marc.getByRole('button', { name: 'Approuver et publier' }).click();
  await marc.getByText('en attente de son jour').first().waitFor();
  await follow('2098-12-29');
  await until(claire, '/actualites/', OLD);
  await follow('2098-12-30');
  await until(claire, '/actualites/', NEW);
  await follow('2099-01-01');
  await until(claire, '/actualites/', OLD);
  await until(claire, dated, 'remet la version d’avant, comme prévu');
});

/** Does on a day what the program that publishes does each day, in the folders of the run. */
async function follow(day: string): Promise<void> {
  const environment = {
    ...process.env,
    PARVIS_LOCAL: '1',
    PARVIS_CONTENT: content().source.folder,
    PARVIS_PUBLICATIONS: join(runs.folder, 'publications'),
  };
  const store = createProposalStore(join(runs.folder, 'propositions'));
  const followed = { root: ROOT, environment, store };
  await followProposals(
    { ...followed, publish: () => publish({ root: ROOT, environment }) },
    day,
  );
}

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
