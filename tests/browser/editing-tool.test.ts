import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { giveLocalCopy, openEntry, readLocalCopy, unfold } from '../support/editing-tool.ts';
import { FIXTURE } from '../support/project.ts';

const opened = useBrowser();
const FILE = `${FIXTURE.name}/demarches/autorisation-stationnement.md`;

describe('the editing tool, in the browser of an agent that speaks English', () => {
  let page: Page;
  const far: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const context = await opened.browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(?:blob|data):/u.test(request.url())) far.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await giveLocalCopy(page, opened.site.url);
    await page.goto(`${opened.site.url}/redaction/`);
  });
  afterAll(() => page.context().close());

  test('opens in French, on the copy of this computer and nothing else', async () => {
    const buttons = page.locator('.buttons').getByRole('button');
    await buttons.first().waitFor();
    // The tool draws itself before its French words are there.
    await expect
      .poll(() => buttons.filter({ visible: true }).allInnerTexts())
      .toEqual(['Travailler avec un dépôt local']);
    await buttons.first().click();
  });

  test('shows the collections with their French names', async () => {
    await page.getByText('Brouillons de démarches').first().waitFor();
    const menu = await page.locator('body').innerText();
    for (const name of ['Démarches', 'Brouillons de démarches', 'Fiches de connaissance']) {
      expect(menu).toContain(name);
    }
    for (const name of ['Services', 'La commune', 'Thèmes', 'Moments de vie']) {
      expect(menu).toContain(name);
    }
  });

  test('changes what a person changed, and nothing else', async () => {
    const before = await readLocalCopy(page, FILE);
    await openEntry(page, 'demarches', 'autorisation-stationnement');
    await page.locator('[data-key-path=shortTitle] input').fill('Place pour déménager');
    // The theme is offered by its name, not by its short name.
    expect(await page.locator('[data-key-path=theme]').innerText()).toContain(
      'Rue et stationnement',
    );
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect
      .poll(() => readLocalCopy(page, FILE))
      .toContain('shortTitle: Place pour déménager\n');
    const after = await readLocalCopy(page, FILE);
    expect(after.split('---').at(-1)?.trim()).toBe(before.split('---').at(-1)?.trim());
    expect(after).toContain('documents: []');
    expect(after).toContain('reviewedOn: 2026-11-21\n');
  });

  test('asks nothing of another site, and breaks no rule of its policy', () => {
    expect(far.filter((url) => !url.startsWith(`${opened.site.url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('away from the computer that holds the copy, and without a forge, it says where to go', async () => {
  const context = await opened.browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const host = 'http://guichet.petiteville.example';
  await page.route(`${host}/**`, async (route) => {
    const response = await route.fetch({
      url: route.request().url().replace(host, opened.site.url),
    });
    await route.fulfill({ response });
  });
  await page.goto(`${host}/redaction/`);
  await page.getByText('Ouvrez cet outil sur l’ordinateur').waitFor();
  expect(await page.getByRole('link', { name: 'Aller au site public' }).isVisible()).toBe(true);
  await context.close();
});

describe('what the tool checks before it saves', () => {
  const ROOM = `${FIXTURE.name}/demarches/location-de-salle.md`;
  let page: Page;

  beforeAll(async () => {
    const context = await opened.browser.newContext({ locale: 'fr-FR' });
    page = await context.newPage();
    await giveLocalCopy(page, opened.site.url);
    await page.goto(`${opened.site.url}/redaction/`);
    await page.locator('.buttons button').first().click();
    await page.getByText('Brouillons de démarches').first().waitFor();
    await openEntry(page, 'demarches', 'location-de-salle');
  });
  afterAll(() => page.context().close());

  const title = () => page.locator('[data-key-path=shortTitle] input');
  const save = () => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

  test('a mistake is told in a sentence, with its place, and nothing is written', async () => {
    await title().fill('Uniquement en ligne');
    await save();
    const dialog = page.getByRole('dialog', { name: '1 point est à corriger' });
    await dialog.getByText('une autre manière de faire').waitFor();
    expect(await dialog.locator('strong').innerText()).toBe('Titre court');
    expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Revenir au texte']);
    await dialog.getByRole('button').click();
    expect(await readLocalCopy(page, ROOM)).toContain('shortTitle: Salle à louer\n');
  });

  test('words that are hard to read may be kept for later', async () => {
    await title().fill('Salle nonobstant louée');
    await save();
    const dialog = page.getByRole('dialog', { name: 'à revoir avant de publier' });
    await dialog.getByText('nonobstant').first().waitFor();
    await dialog.getByRole('button', { name: 'Enregistrer quand même' }).click();
    await expect
      .poll(() => readLocalCopy(page, ROOM))
      .toContain('shortTitle: Salle nonobstant louée\n');
  });
});

test('a file that is a list is checked and saved as a list', async () => {
  const context = await opened.browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await giveLocalCopy(page, opened.site.url);
  await page.goto(`${opened.site.url}/redaction/`);
  await page.locator('.buttons button').first().click();
  await page.getByText('Brouillons de démarches').first().waitFor();
  await openEntry(page, '_singletons', 'themes');
  await unfold(page, 'themes');
  await page.locator('[data-key-path="themes.0.title"] input').fill('État civil et papiers');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect
    .poll(() => readLocalCopy(page, `${FIXTURE.name}/themes.yml`))
    .toContain('title: État civil et papiers\n');
  await context.close();
});
