import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import { draftIsKept, hasScript } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { readKept } from '../support/read-kept.ts';

const FORM = '/demarches/inscription-cantine/formulaire/';
const { onPhone } = useLossyPhone();

const keptNow = async (page: Page) => JSON.stringify(await readKept(page, 'drafts'));
/** Types in the form, whatever its step shows. */
const type = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([control, words]) => {
      const input = document.querySelector<HTMLInputElement>(`[name="${control}"]`);
      if (input === null) throw new Error(`No control ${control}`);
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [name, text] as const,
  );

test('sensitive answers are not kept on the device, and are asked again', async () => {
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await fillForm(page, { 'enfants.0.prenom': 'Léonide' });
    await type(page, 'jours', 'le mardi');
    await draftIsKept(page, 'mardi');
    expect(await keptNow(page)).not.toContain('Léonide');
    await page.goto('/aide/');
    await page.goto(FORM);
    await page.getByRole('button', { name: /^Reprendre/u }).click();
    await page.getByText('Réponses sensibles à écrire de nouveau').waitFor();
    await page.getByRole('link', { name: 'Qui mange à la cantine' }).waitFor();
    expect(await page.locator('[name="enfants.0.prenom"]').inputValue()).toBe('');
    expect(await page.locator('[name="jours"]').inputValue()).toBe('le mardi');
  });
});

test('they are kept once the person asks for it, and taken away when they change their mind', async () => {
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await fillForm(page, { 'enfants.0.prenom': 'Léonide' });
    const box = page.getByLabel(/Garder aussi sur cet appareil mes réponses sensibles/u);
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await draftIsKept(page, 'Léonide');
    await box.uncheck();
    await expect.poll(() => keptNow(page)).not.toContain('Léonide');
  });
});

test('a form that asks nothing sensitive has no such box', async () => {
  await onPhone(async (page) => {
    await page.goto('/demarches/autorisation-stationnement/formulaire/');
    await hasScript(page);
    await fillForm(page, { 'lieu.voie': '12, rue des Lilas' });
    await draftIsKept(page, 'Lilas');
    expect(await page.getByLabel(/mes réponses sensibles/u).count()).toBe(0);
  });
});
