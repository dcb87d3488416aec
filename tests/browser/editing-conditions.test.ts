import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { giveLocalCopy, openEntry, readLocalCopy, unfoldLine } from '../support/editing-tool.ts';
import { FIXTURE } from '../support/project.ts';

const FILE = `${FIXTURE.name}/demarches/inscription-cantine.md`;
/** « Lesquels ? » is asked of those who answered « Certains jours ». */
const CONDITION = 'form.1.fields.2.when';

const opened = useBrowser();
let page: Page;

beforeAll(async () => {
  const context = await opened.browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await giveLocalCopy(page, opened.site.url);
  await page.goto(`${opened.site.url}/redaction/`);
  await page.locator('.buttons button').first().click();
  await page.getByText('Brouillons de démarches').first().waitFor();
  await openEntry(page, 'demarches', 'inscription-cantine');
  await unfoldLine(page, 'form', 1);
  await unfoldLine(page, 'form.1.fields', 2);
  await unfoldLine(page, CONDITION, 0);
});
afterAll(() => page.context().close());

const list = () => page.locator(`[data-key-path="${CONDITION}.0.question"] select`);
const answers = () => page.locator(`[data-key-path="${CONDITION}.0.values"] .reponses label`);

test('a condition is chosen among the questions asked before, by the words people read', async () => {
  expect(await list().inputValue()).toBe('rythme');
  const offered = await list().locator('option:not([hidden])').allInnerTexts();
  // Neither the question itself, nor those after it, nor those that are asked for each child.
  expect(offered).toEqual(['—', 'Qui mange à la cantine ?', 'Premier repas', 'Quels jours ?']);
});

test('its answers are boxes, and those that are ticked are written', async () => {
  expect(await answers().allInnerTexts()).toEqual([
    expect.stringContaining('Lundi, mardi, jeudi et vendredi'),
    expect.stringContaining('Certains jours'),
    expect.stringContaining('Des jours qui changent chaque semaine'),
  ]);
  const boxes = answers().getByRole('checkbox');
  expect(await boxes.nth(1).isChecked()).toBe(true);
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect
    .poll(() => readLocalCopy(page, FILE))
    .toMatch(/question: rythme[\s\S]{0,60}- fixes\s+- variable/u);
});
