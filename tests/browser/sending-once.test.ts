import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fireBackgroundSync } from '../support/background-sync.ts';
import { draftIsKept, hasScript, isKeptOffline, keyOf } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { checkAtOnce, setAnswers } from '../support/set-answers.ts';
import { openForm, PARKING, press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';

const SEND = 'Envoyer à la mairie';
const WAITING = 'Pas encore reçu par la mairie';
const RECEIPT = /\/recus\/[\w-]{22}$/u;
const phone = useLossyPhone();
const { onPhone } = phone;

/** What shows the answers is there. @returns their submission key */
async function confirmationOf(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: SEND }).waitFor();
  return page.locator('[data-sending]').getAttribute('data-sending');
}

/** Opens the form, fills it in and stops before it is sent. */
async function reachSending(page: Page): Promise<string | null> {
  await openForm(page, PARKING);
  await hasScript(page);
  await isKeptOffline(page);
  await checkAtOnce(page, sampleForm(PARKING));
  return confirmationOf(page);
}

test('the same draft in two tabs, confirmed in both, is stored once and both show its receipt', async () => {
  await onPhone(async (page, context) => {
    await openForm(page, PARKING);
    await hasScript(page);
    await setAnswers(page, sampleForm(PARKING));
    await draftIsKept(page, 'Benali');
    const other = await context.newPage();
    await openForm(other, PARKING);
    await press(other, 'Reprendre votre demande');
    const key = await keyOf(page);
    for (const tab of [page, other]) {
      await press(tab, 'Continuer');
      await press(tab, 'Vérifier mes réponses');
      expect(await confirmationOf(tab)).toBe(key);
    }
    await Promise.all([press(page, SEND), press(other, SEND)]);
    await Promise.all([page.waitForURL(RECEIPT), other.waitForURL(RECEIPT)]);
    expect(other.url()).toBe(page.url());
    expect(await timesFiled(key)).toBe(1);
  });
});

test('a double tap is one sending', async () => {
  await onPhone(async (page) => {
    const key = await reachSending(page);
    await page.getByRole('button', { name: SEND }).dblclick();
    await page.waitForURL(RECEIPT);
    expect(await timesFiled(key)).toBe(1);
  });
});

test('sent by the worker and the page at once, even after an answer was lost, it is stored once', async () => {
  await onPhone(async (page) => {
    const key = await reachSending(page);
    phone.network.set({ kind: 'refuse' });
    await press(page, SEND);
    await page.getByText(WAITING).waitFor();
    // The town hall hears everything; nobody hears what it answers.
    phone.network.set({ kind: 'cut-answer', after: 0 });
    await fireBackgroundSync(page, phone.network.url);
    await expect.poll(() => timesFiled(key)).toBe(1);
    expect(await page.getByText(WAITING).isVisible()).toBe(true);
    phone.network.set({ kind: 'none' });
    await Promise.all([
      fireBackgroundSync(page, phone.network.url),
      page.evaluate(() => dispatchEvent(new Event('online'))),
      page.waitForURL(RECEIPT),
    ]);
    expect(await timesFiled(key)).toBe(1);
  });
});

test('sent by the worker alone once the page is closed, its receipt is there at the next visit', async () => {
  await onPhone(async (page, context) => {
    const key = await reachSending(page);
    phone.network.set({ kind: 'refuse' });
    await press(page, SEND);
    await page.getByText(WAITING).waitFor();
    await page.close();
    phone.network.set({ kind: 'none' });
    const later = await context.newPage();
    await fireBackgroundSync(later, phone.network.url);
    await expect.poll(() => timesFiled(key)).toBe(1);
    await later.goto('/suivi/');
    await later.getByText('Reçu par la mairie', { exact: true }).waitFor();
    expect(await later.getByText(WAITING).count()).toBe(0);
    await later.getByRole('link', { name: 'Voir le reçu' }).click();
    await later.waitForURL(RECEIPT);
    expect(await timesFiled(key)).toBe(1);
  });
});
