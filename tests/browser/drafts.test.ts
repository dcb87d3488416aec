import { expect, test } from 'vitest';
import { changeKept } from '../support/change-kept.ts';
import { fillForm } from '../support/fill-form.ts';
import { checkAnswersInSteps, draftIsKept, hasScript, keyOf } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { readKept } from '../support/read-kept.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { timesFiled } from '../support/stored.ts';

const PARKING = 'autorisation-stationnement';
const FORM = `/demarches/${PARKING}/formulaire/`;
const { onPhone } = useLossyPhone();

test('what was typed is found again after the page was closed, with its key; then it is sent and forgotten', async () => {
  await onPhone(async (page, context) => {
    await page.goto(FORM);
    await hasScript(page);
    await fillForm(page, { 'lieu.voie': '12, rue des Lilas' });
    await draftIsKept(page, 'Lilas');
    const key = await keyOf(page);
    await page.close();

    const again = await context.newPage();
    await again.goto(FORM);
    await again.getByRole('button', { name: /^Reprendre votre demande du \d/u }).click();
    expect(await again.locator('[name="lieu.voie"]').inputValue()).toBe('12, rue des Lilas');
    expect(await keyOf(again)).toBe(key);
    await checkAnswersInSteps(again, sampleForm(PARKING));
    await again.getByRole('button', { name: 'Envoyer à la mairie' }).click();
    await again.waitForURL(/\/recus\//u);
    expect(await timesFiled(key)).toBe(1);
    await again.goto(FORM);
    await hasScript(again);
    await again.getByText('Reçu par la mairie').waitFor();
    expect(await again.getByRole('button', { name: /^Reprendre/u }).count()).toBe(0);
  });
});

test('it is erased with one tap, and never kept on a shared computer', async () => {
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await fillForm(page, { 'lieu.voie': 'rue des Lilas' });
    await draftIsKept(page, 'Lilas');
    await page.goto('/aide/');
    await page.goto(FORM);
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await page.getByText('C’est effacé').waitFor();
    await page.getByLabel('Ordinateur partagé').check();
    await fillForm(page, { 'lieu.voie': 'rue des Acacias' });
    await page.reload();
    await hasScript(page);
    expect(await page.getByLabel('Ordinateur partagé').isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: /^Reprendre/u }).count()).toBe(0);
    expect(await page.getByText('gardées 30 jours').isVisible()).toBe(false);
    await page.getByText('ne sont pas gardées sur cet appareil').waitFor();
    // Before the first question, and true in another tab.
    const other = await page.context().newPage();
    await other.goto(FORM);
    await hasScript(other);
    await expect.poll(() => other.getByLabel('Ordinateur partagé').isChecked()).toBe(true);
    const box = await other.getByLabel('Ordinateur partagé').boundingBox();
    const question = await other.getByLabel('Numéro et rue').first().boundingBox();
    expect(box?.y).toBeLessThan(question?.y ?? 0);
  });
});

test('a machine of a public place stays a shared one until somebody says otherwise', async () => {
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    expect(await page.getByLabel('Le retenir').isVisible()).toBe(false);
    await page.getByLabel('Ordinateur partagé').check();
    await page.getByLabel('Le retenir').check();
    // Another day.
    await page.addInitScript(() => {
      Date.prototype.toDateString = () => 'Fri Jan 01 2100';
    });
    await page.reload();
    await hasScript(page);
    await expect.poll(() => page.getByLabel('Le retenir').isChecked()).toBe(true);
    await page.getByLabel('Ordinateur partagé').uncheck();
    await page.getByText('gardées 30 jours').waitFor();
    await page.reload();
    await hasScript(page);
    expect(await page.getByLabel('Ordinateur partagé').isChecked()).toBe(false);
  });
});

test('it is offered for thirty days, then forgotten', async () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  await onPhone(async (page) => {
    await page.goto(FORM);
    await hasScript(page);
    await fillForm(page, { 'lieu.voie': 'rue des Lilas' });
    await draftIsKept(page, 'Lilas');
    const { savedAt = 0 } = (await readKept(page, 'drafts'))[0] ?? {};
    const comeBack = async (days: number) => {
      const change = { from: /"savedAt":\d+/u, to: `"savedAt":${savedAt - days * DAY_MS}` };
      await page.goto('/aide/');
      await changeKept(page, 'drafts', change);
      await page.goto(FORM);
      await hasScript(page);
    };
    const resume = page.getByRole('button', { name: /^Reprendre/u });
    await comeBack(29);
    await resume.waitFor();
    await comeBack(31);
    await fillForm(page, { 'lieu.voie': 'rue des Acacias' });
    await draftIsKept(page, 'Acacias');
    expect(await resume.count()).toBe(0);
    await expect.poll(async () => (await readKept(page, 'drafts')).length).toBe(1);
  });
});
