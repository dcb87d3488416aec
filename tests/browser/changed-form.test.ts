import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { changeKept } from '../support/change-kept.ts';
import { draftIsKept, hasScript, isKeptOffline, keyOf } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { setAnswers } from '../support/set-answers.ts';
import { openForm, PARKING, press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';

const phone = useLossyPhone();

/** A phone that holds the answers to a whole form. */
async function afterTyping(run: (page: Page, key: string | null) => Promise<void>) {
  await phone.onPhone(async (page) => {
    await openForm(page, PARKING);
    await hasScript(page);
    await isKeptOffline(page);
    await setAnswers(page, sampleForm(PARKING));
    await draftIsKept(page, 'Benali');
    await run(page, await keyOf(page));
  });
}

test('a draft of another version of the form comes back whole, with links to the questions to review', async () => {
  await afterTyping(async (page, key) => {
    await changeKept(page, 'drafts', { from: 'Adresse électronique', to: 'Courriel' });
    await page.goto('/aide/');
    await openForm(page, PARKING);
    await press(page, 'Reprendre votre demande');
    const note = page.locator('section.note', { hasText: 'Le formulaire a changé depuis' });
    expect(await note.getByRole('listitem').allTextContents()).toEqual(['Adresse électronique']);
    expect(await page.locator('[name="lieu.voie"]').inputValue()).toBe('12, rue des Lilas');
    expect(await keyOf(page)).toBe(key);
    await note.getByRole('link', { name: 'Adresse électronique' }).click();
    await page.getByRole('heading', { level: 2, name: 'Étape 2 sur 2' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('c-courriel');
  });
});

test('what waited for the network while the form changed comes back to be reviewed, then is sent', async () => {
  await afterTyping(async (page, key) => {
    phone.network.set({ kind: 'refuse' });
    await press(page, 'Continuer');
    await press(page, 'Vérifier mes réponses');
    await press(page, 'Envoyer à la mairie');
    await page.getByText('Pas encore reçu par la mairie').waitFor();
    await changeKept(page, 'sendings', { from: '&nom=Benali', to: '' });
    await changeKept(page, 'sendings', { from: '_version=', to: '_version=ancienne' });
    phone.network.set({ kind: 'none' });
    await page.getByText('Non reçu par la mairie : à revoir').waitFor();
    await page.getByText('Le formulaire a changé depuis que vous l’avez ouvert.').waitFor();
    await press(page, 'Revoir mes réponses');
    const summary = page.getByRole('region', { name: 'Une réponse est à corriger' });
    await summary.getByText('Le formulaire a changé depuis').waitFor();
    await summary.getByRole('link', { name: 'Nom' }).click();
    expect(await page.locator('[name=prenom]').inputValue()).toBe('Samir');
    await page.getByLabel('Nom', { exact: true }).fill('Benali');
    await press(page, 'Vérifier mes réponses');
    await press(page, 'Envoyer à la mairie');
    await page.waitForURL(/\/recus\/[\w-]{22}$/u);
    expect(await timesFiled(key)).toBe(1);
  });
});
