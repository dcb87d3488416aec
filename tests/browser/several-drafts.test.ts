import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import { draftIsKept, hasScript, keyOf } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { readKept } from '../support/read-kept.ts';
import { openForm, PARKING } from '../support/site-steps.ts';

const { onPhone } = useLossyPhone();
const DAY_MS = 24 * 60 * 60 * 1000;
const STREETS = ['rue des Lilas', 'rue des Acacias', 'rue du Moulin'];

/** Types a request of its own in a new visit, as so many days ago. */
async function typeDraft(page: Page, street: string, days: number): Promise<string | null> {
  await page.goto('/aide/');
  await page.addInitScript((ms) => {
    const { now } = Date;
    Date.now = () => now() - ms;
  }, days * DAY_MS);
  await openForm(page, PARKING);
  await hasScript(page);
  await fillForm(page, { 'lieu.voie': street });
  await draftIsKept(page, street);
  return keyOf(page);
}

test('every draft of a procedure is offered with its day, and gives back its own answers and key', async () => {
  await onPhone(async (first, context) => {
    const keys: (string | null)[] = [];
    for (const [index, street] of STREETS.entries()) {
      const page = index === 0 ? first : await context.newPage();
      keys.push(await typeDraft(page, street, 4 - 2 * index));
      await page.close();
    }
    const page = await context.newPage();
    await openForm(page, PARKING);
    const offers = page.getByRole('button', { name: /^Reprendre votre demande du/u });
    await expect.poll(() => offers.count()).toBe(3);
    const names = await offers.allTextContents();
    expect(new Set(names).size).toBe(3);
    const erase = page.getByRole('button', { name: /^Effacer \d/u });
    expect(await erase.count()).toBe(3);
    // The newest first.
    await offers.nth(1).click();
    expect(await page.locator('[name="lieu.voie"]').inputValue()).toBe(STREETS[1]);
    expect(await keyOf(page)).toBe(keys[1]);
    // The form holds one at a time.
    expect(await offers.count()).toBe(0);

    await page.reload();
    await page.getByText('Vos réponses sont revenues').waitFor();
    const again = await context.newPage();
    await openForm(again, PARKING);
    await expect.poll(() => again.getByRole('button', { name: /^Reprendre/u }).count()).toBe(3);
    await again
      .getByRole('button', { name: /^Effacer \d/u })
      .last()
      .click();
    await again.getByText('C’est effacé').waitFor();
    expect((await readKept(again, 'drafts')).length).toBe(2);
    await again
      .getByRole('button', { name: /^Reprendre/u })
      .first()
      .click();
    expect(await again.locator('[name="lieu.voie"]').inputValue()).not.toBe('');
  });
});

test('two drafts of one day are told apart by their hours', async () => {
  await onPhone(async (first, context) => {
    await typeDraft(first, 'rue des Lilas', 0.02);
    await first.close();
    const second = await context.newPage();
    await typeDraft(second, 'rue du Moulin', 0);
    await second.close();
    const page = await context.newPage();
    await openForm(page, PARKING);
    const offers = page.getByRole('button', { name: /^Reprendre/u });
    await expect.poll(() => offers.count()).toBe(2);
    const names = await offers.allTextContents();
    expect(new Set(names).size).toBe(2);
  });
});
