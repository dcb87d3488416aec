import { describe, expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import { SAMPLE_FORMS, sampleForm } from '../support/sample-answers.ts';
import { useSmallPhone } from '../support/small-phone.ts';

const onPhone = useSmallPhone();

const PARKING = 'autorisation-stationnement';
const formPath = (procedure: string) => `/demarches/${procedure}/formulaire/`;

describe.each(Object.keys(SAMPLE_FORMS))('on a small phone without JavaScript, %s', (procedure) => {
  test('is found from the home page, filled, checked, sent and followed', async () => {
    await onPhone(async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Toutes les démarches' }).click();
      await page.locator(`main a[href="/demarches/${procedure}/"]`).first().click();
      await page.getByRole('link', { name: 'Commencer en ligne' }).first().click();
      await fillForm(page, sampleForm(procedure));
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
      await page.waitForURL(/\/recus\/[\w-]{22}$/u);
      const [reference = '', code = ''] = await page.locator('.code').allTextContents();
      await page.getByRole('link', { name: 'Suivre', exact: true }).click();
      await page.getByLabel('Numéro de la demande').fill(reference);
      await page.getByLabel('Code de suivi').fill(code);
      await page.getByRole('button', { name: 'Voir ma demande' }).click();
      await page.waitForURL(/\/suivi\/[\w-]{22}$/u);
      expect(await page.locator('main').textContent()).toContain('Reçu par la mairie');
    });
  });
});

describe('mistakes', () => {
  test('bring the focus to their summary, whose links bring it to each question', async () => {
    await onPhone(async (page) => {
      await page.goto(formPath(PARKING));
      await fillForm(page, sampleForm(PARKING, { 'debut.jour': '31', 'debut.mois': '2', nom: '' }));
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.locator('#erreurs').waitFor();
      expect(await page.title()).toMatch(/^Erreur/u);
      const summary = page.getByRole('region', { name: 'réponses sont à corriger' });
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      await summary.getByRole('link', { name: 'Nom' }).click();
      const name = page.getByLabel('Nom', { exact: true });
      expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[name="debut.annee"]').inputValue()).toBe('2099');

      await fillForm(page, { nom: 'Benali', 'debut.jour': '2', 'debut.mois': '3' });
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).waitFor();
    });
  });

  test('a change asked on the review page leads to its question with everything kept', async () => {
    await onPhone(async (page) => {
      await page.goto(formPath(PARKING));
      await fillForm(page, sampleForm(PARKING));
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('button', { name: 'Modifier : Téléphone' }).click();
      await page.waitForURL(/#c-telephone$/u);
      const phone = page.getByRole('textbox', { name: 'Téléphone' });
      expect(await phone.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[name="lieu.voie"]').inputValue()).toBe('12, rue des Lilas');
      await phone.fill('06 39 98 12 34');
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
      expect(await page.locator('main').textContent()).toContain(
        '06\u00a039\u00a098\u00a012\u00a034',
      );
    });
  });
});

describe('the back button', () => {
  test('after filing and a second sending give the same receipt', async () => {
    await onPhone(async (page) => {
      await page.goto(formPath(PARKING));
      await fillForm(page, sampleForm(PARKING));
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
      await page.waitForURL(/\/recus\//u);
      const receipt = page.url();
      await page.goBack();
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
      await page.waitForURL(/\/recus\//u);
      expect(page.url()).toBe(receipt);
    });
  });
});
