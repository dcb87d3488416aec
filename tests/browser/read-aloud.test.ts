import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fillSteps } from '../support/fill-form.ts';
import { enterMediation } from '../support/helped-session.ts';
import { useMediation } from '../support/mediation.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { PARKING, press } from '../support/site-steps.ts';

const opened = useMediation();

/** Voices of a machine, and what they are asked to read. */
const speakWith = (voices: readonly { lang: string; localService: boolean }[]) => `
  window.said = [];
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => ${JSON.stringify(voices)},
    speak: (line) => window.said.push(line.text),
    cancel: () => { window.said.length = 0; },
  }) });`;

const HERE = [{ lang: 'fr-FR', localService: true }];
const FORM = '/demarches/autorisation-stationnement/formulaire/';
const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.filter((line) => line !== ''));

async function openWith(voices: Parameters<typeof speakWith>[0], path: string) {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  await context.addInitScript(speakWith(voices));
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  if (path === '/mediation/') await enterMediation(page);
  else await page.goto(path);
  return { context, page, loaded };
}

test.each([
  ['of a procedure', '/demarches/autorisation-stationnement/', /Vous pouvez|stationn/iu],
  ['of its form', FORM, /Adresse|rue|voie/iu],
  ['that a function draws', '/mandat', /Numéro du mandat/u],
  ['of mediators', '/mediation/', /J’aide quelqu’un/u],
])('the page %s is read aloud when it is asked, and stops', async (_, path, words) => {
  const { context, page, loaded } = await openWith(HERE, path);
  const button = page.getByRole('button', { name: 'Lire à voix haute' });
  await button.waitFor();
  expect(await said(page)).toEqual([]);
  expect(loaded.filter((url) => url.includes('/lecture.'))).toEqual([]);
  await button.focus();
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: 'Arrêter la lecture' });
  await stop.waitFor();
  const read = await said(page);
  expect(read[0]).toBe(await page.locator('h1').innerText());
  expect(read.join('\n')).toMatch(words);
  expect(read.join('\n')).not.toContain('Aller au contenu');
  await stop.press('Enter');
  await button.waitFor();
  expect(await said(page)).toEqual([]);
  await context.close();
});

test('a receipt is read, its number sign by sign', async () => {
  const { context, page } = await openWith(HERE, FORM);
  await page.locator('html[data-form]').waitFor({ state: 'attached' });
  await fillSteps(page, sampleForm(PARKING));
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await press(page, 'Envoyer à la mairie');
  await page.waitForURL(/\/recus\//u);
  const number = await page.locator('.code').first().innerText();
  await page.getByRole('button', { name: 'Lire à voix haute' }).press('Enter');
  await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor();
  expect(await said(page)).toContain(Array.from(number).join(' '));
  await context.close();
});

test('a form is read step by step: the one that is shown, and no other', async () => {
  const { context, page } = await openWith(HERE, FORM);
  await page.locator('html[data-form]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Lire à voix haute' }).press('Enter');
  await page.getByRole('button', { name: 'Arrêter la lecture' }).waitFor();
  const read = await said(page);
  const shown = await page.locator('main h2:visible').allInnerTexts();
  const hidden = await page.locator('main .part[hidden] h2').allTextContents();
  expect(read).toEqual(expect.arrayContaining(shown));
  expect(hidden.length).toBeGreaterThan(0);
  expect(read.filter((line) => hidden.includes(line))).toEqual([]);
  await context.close();
});

test.each([
  ['is far away', [{ lang: 'fr-FR', localService: false }]],
  ['is not French', [{ lang: 'en-GB', localService: true }]],
])('nothing is offered when the voice %s', async (_, voices) => {
  const { context, page } = await openWith(voices, FORM);
  await page.locator('html[data-form]').waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Lire à voix haute' }).count()).toBe(0);
  await context.close();
});
