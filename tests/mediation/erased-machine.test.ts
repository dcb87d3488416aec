import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { query } from '../support/database.ts';
import {
  enterMediation,
  helpPerson,
  isHelped,
  type HelpedPerson,
} from '../support/helped-session.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { leftBehind } from '../support/left-behind.ts';
import { useMediation } from '../support/mediation.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { timesFiled } from '../support/stored.ts';

const opened = useMediation();

/** Somebody whose names are like no word of a page. */
const aPerson = (procedure: string, firstName: string, lastName: string): HelpedPerson => ({
  ...{ procedure, firstName, lastName },
  answers: sampleForm(procedure, { prenom: firstName, nom: lastName }),
});

test.each([
  ['the network is good', false],
  ['the network is lost when they confirm', true],
])('the next person finds nothing of the one before, when %s', async (_, isCut) => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  await enterMediation(page);
  const person = aPerson('autorisation-stationnement', 'Zéphyrine', 'Quatrebarbes');
  const { key, receipt } = await helpPerson(page, person, isCut);
  expect(await leftBehind(page, ['Zéphyrine', 'Quatrebarbes'])).toEqual([]);
  expect((await page.goto(receipt))?.status()).toBe(410);
  await page.goto('/mediation/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('J’aide quelqu’un');
  expect(await timesFiled(key)).toBe(1);
  await context.close();
});

/** What a form says of the machine once its session is over. */
async function isStillShared(page: Page): Promise<boolean> {
  await page.goto('/demarches/autorisation-stationnement/formulaire/');
  await hasScript(page);
  return page.getByLabel('Le retenir').isChecked();
}

test.each([
  [
    'with its button',
    async (page: Page) => {
      await page.goto('/mediation/fin/');
      await page.getByRole('button', { name: 'Terminer et tout effacer' }).click();
    },
  ],
  [
    'by itself',
    async (page: Page) => {
      await query(
        `update help_sessions set last_seen_at = now() - interval '16 minutes'
         where commune_id = $1`,
        [ownCommune()],
      );
      await page.goto('/mediation/seance/');
      await page.getByRole('heading', { name: 'Cette séance est terminée' }).waitFor();
    },
  ],
])(
  'a machine of a public place stays a shared one after a session that ends %s',
  async (_, end) => {
    const context = await opened.browser.newContext({ baseURL: opened.site.url });
    const page = await context.newPage();
    await page.goto('/demarches/autorisation-stationnement/formulaire/');
    await hasScript(page);
    await page.getByLabel('Ordinateur partagé').check();
    await page.getByLabel('Le retenir').check();
    await enterMediation(page);
    await page.getByRole('button', { name: 'Commencer une séance' }).click();
    await page.getByRole('heading', { level: 1, name: 'Séance avec une personne' }).waitFor();
    await isHelped(page);
    await end(page);
    await page.locator('html[data-wiped]').waitFor({ state: 'attached' });
    expect(await isStillShared(page)).toBe(true);
    await context.close();
  },
);

test('after fifteen minutes without a touch, a form erases itself and shows the start', async () => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  await page.clock.install();
  await enterMediation(page);
  await page.getByRole('button', { name: 'Commencer une séance' }).click();
  await page.getByRole('heading', { level: 1, name: 'Séance avec une personne' }).waitFor();
  await isHelped(page);
  await page.goto('/demarches/autorisation-stationnement/formulaire/');
  await page.locator('form [name=_aide]').waitFor({ state: 'attached' });
  await page.locator('[name="lieu.voie"]').fill('3, rue Quatrebarbes');
  const isRemembered = await page
    .locator('main form :is(input, textarea)[name]:not([type=hidden])')
    .evaluateAll((fields) =>
      fields.some((one) => (one as HTMLInputElement).autocomplete !== 'off'),
    );
  expect(isRemembered).toBe(false);
  await page.clock.fastForward('12:30');
  await page.getByText('se ferme dans moins de trois minutes').waitFor();
  await page.clock.fastForward('03:00');
  await page.waitForURL(/\/mediation\/\?fini$/u);
  await page.locator('html[data-wiped]').waitFor();
  expect(await leftBehind(page, ['Quatrebarbes'])).toEqual([]);
  await context.close();
});

test('a form in another tab keeps nothing of what was typed when the session ends', async () => {
  const context = await opened.browser.newContext({ baseURL: opened.site.url });
  const page = await context.newPage();
  await enterMediation(page);
  await page.getByRole('button', { name: 'Commencer une séance' }).click();
  await page.getByRole('heading', { level: 1, name: 'Séance avec une personne' }).waitFor();
  await isHelped(page);
  const other = await context.newPage();
  await other.goto('/demarches/autorisation-stationnement/formulaire/');
  await other.locator('form [name=_aide]').waitFor({ state: 'attached' });
  await hasScript(other);
  await other.locator('[name="lieu.voie"]').fill('3, rue Quatrebarbes');
  await page.goto('/mediation/fin/');
  await page.getByRole('button', { name: 'Terminer et tout effacer' }).click();
  await page.locator('html[data-wiped]').waitFor();
  await other.waitForURL(/\/mediation\/\?fini$/u);
  await other.locator('html[data-wiped]').waitFor();
  expect(await leftBehind(page, ['Quatrebarbes'])).toEqual([]);
  await context.close();
});
