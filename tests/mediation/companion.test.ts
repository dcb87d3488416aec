import { expect, test } from 'vitest';
import { fillSteps } from '../support/fill-form.ts';
import { isHelped } from '../support/helped-session.ts';
import { leftBehind } from '../support/left-behind.ts';
import { useMediation } from '../support/mediation.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';

const SLUG = 'autorisation-stationnement';
const opened = useMediation();

test('a person whom somebody helps files by themselves, and the next one finds nothing', async () => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  await page.goto(`/demarches/${SLUG}/formulaire/`);
  await page.getByRole('link', { name: 'Quelqu’un vous aide ?' }).click();
  await press(page, 'Commencer');
  await page.locator('#erreurs').waitFor();
  await page.getByLabel('Un proche').check();
  await press(page, 'Commencer');
  await isHelped(page);
  await page.getByRole('link', { name: 'Remplir le formulaire' }).click();
  await page.locator('html[data-form]').waitFor({ state: 'attached' });
  await page.locator('form [name=_aide]').waitFor({ state: 'attached' });
  const names = { prenom: 'Zéphyrine', nom: 'Quatrebarbes' };
  await fillSteps(page, sampleForm(SLUG, names));
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.locator('[data-sending] [name=_aide]').waitFor({ state: 'attached' });
  const key = await page.locator('[data-sending]').getAttribute('data-sending');
  await press(page, 'Envoyer à la mairie');
  await page.waitForURL(/\/recus\//u);
  const receipt = new URL(page.url()).pathname;
  expect(await page.locator('main').innerText()).toContain('Accusé de réception');
  await page.goto('/aide/avec-quelqu-un/fin/');
  await press(page, 'Terminer et tout effacer');
  await page.locator('html[data-wiped]').waitFor({ state: 'attached' });
  expect(await leftBehind(page, Object.values(names))).toEqual([]);
  expect((await page.goto(receipt))?.status()).toBe(410);
  expect(await timesFiled(key)).toBe(1);
  await context.close();
});

test('a browser that was closed without a word shows nothing to whoever opens it later', async () => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  await page.goto('/aide/avec-quelqu-un');
  await page.getByLabel('Un proche').check();
  await press(page, 'Commencer');
  await page.getByRole('heading', { name: 'Aide en cours' }).waitFor();
  await isHelped(page);
  await page.locator('html').evaluate(() => localStorage.setItem('aide-vue', '1000'));
  await page.goto(`/demarches/${SLUG}/formulaire/`);
  await page.waitForURL(/\/aide\/avec-quelqu-un\/\?fini$/u);
  await page.locator('html[data-wiped]').waitFor();
  await page.getByRole('heading', { name: 'Quelqu’un m’aide' }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await context.close();
});

test.each([
  ['', false],
  [', and waits for no server that says nothing', true],
])('after fifteen minutes without a touch, the form erases itself%s', async (_, isSilent) => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  if (isSilent) await page.route('**/aide/avec-quelqu-un/fin/', () => undefined);
  await page.clock.install();
  await page.goto('/aide/avec-quelqu-un');
  await page.getByLabel('Une personne d’une structure').check();
  await press(page, 'Commencer');
  await page.getByRole('heading', { name: 'Aide en cours' }).waitFor();
  await isHelped(page);
  await page.goto(`/demarches/${SLUG}/formulaire/`);
  await page.locator('form [name=_aide]').waitFor({ state: 'attached' });
  await page.locator('[name="lieu.voie"]').fill('3, rue Quatrebarbes');
  await page.clock.fastForward('15:30');
  // The patience with a silent server is counted by the same clock: it goes on by itself or by the test.
  await expect
    .poll(async () => {
      if (isSilent) await page.clock.fastForward('00:01');
      return page.url();
    })
    .toMatch(/\/aide\/avec-quelqu-un\/\?fini$/u);
  await page.locator('html[data-wiped]').waitFor();
  expect(await leftBehind(page, ['Quatrebarbes'])).toEqual([]);
  await context.close();
});
