import { describe, expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import {
  checkAnswersInSteps,
  draftIsKept,
  hasScript,
  isKeptOffline,
  keyOf,
} from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { openReceiptLater } from '../support/see-receipt.ts';
import { press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';

const PARKING = 'autorisation-stationnement';
const FORM = `/demarches/${PARKING}/formulaire/`;
const WAITING = 'Pas encore reçu par la mairie';
const phone = useLossyPhone();
const { onPhone } = phone;

describe('a lost network', () => {
  test('lets a visited form open, be filled in, checked and sent once it is back', async () => {
    await onPhone(async (page) => {
      await page.goto(FORM);
      await hasScript(page);
      await isKeptOffline(page);
      phone.network.set({ kind: 'refuse' });
      await page.goto(FORM);
      await hasScript(page);
      await checkAnswersInSteps(page, sampleForm(PARKING));
      await page.getByText('Le réseau est perdu').waitFor();
      const key = await keyOf(page);
      await page.goBack();
      await press(page, 'Vérifier mes réponses');
      await press(page, 'Envoyer à la mairie');
      await page.getByText(WAITING).waitFor();
      expect(await page.getByText('Relisez, corrigez si besoin').isVisible()).toBe(false);
      expect(await timesFiled(key)).toBe(0);
      phone.network.set({ kind: 'none' });
      await page.waitForURL(/\/recus\//u);
      expect(await timesFiled(key)).toBe(1);
    });
  });

  test('lost between two clicks, gives the form back with its draft, never a page of the Wi-Fi', async () => {
    await onPhone(async (page) => {
      await page.goto(FORM);
      await hasScript(page);
      await isKeptOffline(page);
      await fillForm(page, { 'lieu.voie': 'rue des Lilas' });
      await draftIsKept(page, 'Lilas');
      phone.network.set({ kind: 'portal' });
      await page.locator('main form').evaluate((form: HTMLFormElement) => form.submit());
      await page.getByRole('button', { name: /^Reprendre/u }).click();
      expect(await page.locator('[name="lieu.voie"]').inputValue()).toBe('rue des Lilas');
    });
  });

  test('in the middle of a page, or of its headers, leaves the one that was kept', async () => {
    await onPhone(async (page) => {
      await page.goto(FORM);
      await isKeptOffline(page);
      const cuts = [3000, 1200, 700, 400].map((after) => ({ kind: 'cut-answer', after }) as const);
      for (const fault of [...cuts, { kind: 'refuse' } as const]) {
        phone.network.set(fault);
        await page.goto(FORM);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await hasScript(page);
      }
    });
  });

  test('leads from a page that was never opened to what can be read', async () => {
    await onPhone(async (page) => {
      await page.goto(FORM);
      await isKeptOffline(page);
      phone.network.set({ kind: 'refuse' });
      await page.goto('/agenda/');
      await page.getByRole('heading', { name: 'Vous êtes hors connexion' }).waitFor();
      await page.goto(`/demarches/${PARKING}/`);
      await page.getByRole('link', { name: 'Commencer en ligne' }).first().waitFor();
    });
  });

  test('asks again for a page at its address, by itself where the phone says that the network is back', async () => {
    await onPhone(async (page) => {
      await page.goto(FORM);
      await isKeptOffline(page);
      const offline = page.getByRole('heading', { name: 'Vous êtes hors connexion' });
      for (const again of [
        () => page.getByRole('link', { name: 'Réessayer' }).click(),
        () => page.evaluate(() => dispatchEvent(new Event('online'))),
      ]) {
        phone.network.set({ kind: 'refuse' });
        await page.goto('/agenda/');
        await offline.waitFor();
        phone.network.set({ kind: 'none' });
        await again();
        await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
      }
    });
  });

  test('after a confirmation, the answers leave at the next visit, even from « Mes envois »', async () => {
    await onPhone(async (page, context) => {
      await page.goto(FORM);
      await hasScript(page);
      await isKeptOffline(page);
      await checkAnswersInSteps(page, sampleForm(PARKING));
      await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
      const key = await page.locator('[data-sending]').getAttribute('data-sending');
      phone.network.set({ kind: 'portal' });
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
      await page.getByText(WAITING).waitFor();
      expect(await page.getByText('Relisez, corrigez si besoin').isVisible()).toBe(false);
      await page.close();
      phone.network.set({ kind: 'none' });
      const later = await context.newPage();
      await openReceiptLater(later);
      expect(await timesFiled(key)).toBe(1);
    });
  });
});
