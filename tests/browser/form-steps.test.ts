import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import { useScriptedPhone } from '../support/scripted-phone.ts';

const onPhone = useScriptedPhone();
const WORKS = '/demarches/declaration-prealable-travaux/formulaire/';

const LAND = { 'terrain.voie': '12, rue des Lilas', superficie: '400' };
const YOU = {
  prenom: 'Samir',
  nom: 'Benali',
  'adresse.voie': '12, rue des Lilas',
  'adresse.code_postal': '54321',
  'adresse.commune': 'Petiteville',
  reponse_par: 'courrier',
};

const step = (page: Page, number: number) =>
  page.getByRole('heading', { level: 2, name: `Étape ${number} sur 5` });
const street = (page: Page) => page.locator('[name="terrain.voie"]');
const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();
const isFocused = (place: ReturnType<Page['locator']>) =>
  place.evaluate((element) => element === document.activeElement);

test('a form is filled one step after the other, back and forth, then filed', async () => {
  await onPhone(async (page) => {
    await page.goto(WORKS);
    await step(page, 1).waitFor();
    await fillForm(page, LAND);
    await next(page);
    await step(page, 2).waitFor();
    expect(await isFocused(step(page, 2))).toBe(true);
    expect(await street(page).isVisible()).toBe(false);

    const created = page.getByLabel('Surface créée, en mètres carrés');
    await page.getByLabel('Agrandissement').check();
    await created.fill('18');
    await page.getByLabel('Piscine').check();
    expect(await created.isVisible()).toBe(false);
    await page.getByLabel('Agrandissement').check();
    expect(await created.inputValue()).toBe('18');
    await page.getByLabel('Piscine').check();
    await page.getByLabel('Surface du bassin, en mètres carrés').fill('32');
    await page.getByLabel('Décrivez les travaux').fill('Une piscine enterrée.');

    await page.goBack();
    await step(page, 1).waitFor();
    await page.goForward();
    await step(page, 2).waitFor();
    await page.getByRole('button', { name: 'Retour' }).click();
    await step(page, 1).waitFor();
    expect(await street(page).inputValue()).toBe('12, rue des Lilas');
    await street(page).press('Enter');
    await step(page, 2).waitFor();
    await next(page);
    await step(page, 3).waitFor();
    await next(page);

    await page.getByLabel('Pour moi').check();
    await fillForm(page, {
      'naissance.jour': '1',
      'naissance.mois': '2',
      'naissance.annee': '1985',
    });
    await page.getByLabel('J’ai le droit de faire ces travaux.').check();
    await next(page);
    await fillForm(page, YOU);
    await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
    const shown = await page.locator('main').textContent();
    expect(shown).toContain('Surface du bassin');
    expect(shown).not.toContain('Surface créée');

    await page.getByRole('button', { name: 'Modifier : Décrivez les travaux' }).click();
    await step(page, 2).waitFor();
    const description = page.getByLabel('Décrivez les travaux');
    expect(await isFocused(description)).toBe(true);
    await description.fill('Une piscine de 32 mètres carrés.');
    await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
    await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
    await page.waitForURL(/\/recus\/[\w-]{22}$/u);
    expect(await page.locator('main').textContent()).toContain('Une piscine de 32 mètres carrés.');
  });
});

test('a mistake keeps the step, and its summary leads to the question', async () => {
  await onPhone(async (page) => {
    await page.goto(WORKS);
    await step(page, 1).waitFor();
    await fillForm(page, { ...LAND, superficie: 'grand' });
    await next(page);
    const summary = page.getByRole('region', { name: 'Une réponse est à corriger' });
    expect(await isFocused(summary)).toBe(true);
    expect(await page.title()).toMatch(/^Erreur/u);
    await summary.getByRole('link').click();
    const area = page.getByLabel('Surface du terrain, en mètres carrés');
    expect(await isFocused(area)).toBe(true);
    expect(await area.getAttribute('aria-invalid')).toBe('true');
    await area.fill('400');
    await area.press('Enter');
    await step(page, 2).waitFor();
    expect(await summary.count()).toBe(0);
    expect(await page.title()).not.toMatch(/^Erreur/u);
  });
});

test('what was typed before the script came stays, where the person is', async () => {
  await onPhone(async (page) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/fichiers/formulaire.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(WORKS);
    await fillForm(page, LAND);
    const description = page.getByLabel('Décrivez les travaux');
    await description.fill('Une clôture.');
    const before = await description.boundingBox();
    release(undefined);
    await step(page, 2).waitFor();
    expect(await isFocused(description)).toBe(true);
    expect(Math.abs(((await description.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(
      2,
    );
    await page.getByRole('button', { name: 'Retour' }).click();
    expect(await street(page).inputValue()).toBe('12, rue des Lilas');
  });
});

test('mistakes that the function found open their step', async () => {
  await onPhone(async (page) => {
    await page.route('**/fichiers/formulaire.*', (route) => route.abort(), { times: 1 });
    await page.goto(WORKS);
    await page.waitForLoadState('networkidle');
    await fillForm(page, { ...LAND, nature: 'cloture', declarant: 'moi' });
    await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
    await step(page, 2).waitFor();
    const summary = page.getByRole('region', { name: 'réponses sont à corriger' });
    await summary.getByRole('link', { name: 'Prénom' }).click();
    await step(page, 5).waitFor();
    expect(await isFocused(page.locator('[name="prenom"]'))).toBe(true);
  });
});
