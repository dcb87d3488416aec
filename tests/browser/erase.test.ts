import { expect, test } from 'vitest';
import { hasScript } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { readKept } from '../support/read-kept.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { checkAtOnce } from '../support/set-answers.ts';
import { openForm, PARKING, press, reachReceipt } from '../support/site-steps.ts';
import { useSmallPhone } from '../support/small-phone.ts';

const ERASE = 'J’ai fini : effacer de cet ordinateur';
const CLOSED = 'Cette page est fermée';
const { onPhone } = useLossyPhone();
const onPhoneWithoutScript = useSmallPhone();

test('without JavaScript, « Retour » and the history show nothing of what was erased', async () => {
  await onPhoneWithoutScript(async (page) => {
    await reachReceipt(page, PARKING);
    const receipt = page.url();
    const [reference = ''] = await page.locator('.code').allTextContents();
    await press(page, ERASE);
    await page.getByRole('heading', { level: 1, name: CLOSED }).waitFor();
    expect(page.url()).toBe(receipt);
    await page.goBack();
    expect(await page.locator('main').textContent()).not.toContain(reference);
    await page.goto(receipt.replace('/recus/', '/suivi/'));
    await page.getByRole('heading', { level: 1, name: CLOSED }).waitFor();
  });
});

test('« Mes envois » forgets what was erased, and keeps the rest', async () => {
  await onPhone(async (page) => {
    const receipts: string[] = [];
    for (const nom of ['Benali', 'Diallo']) {
      await openForm(page, PARKING);
      await hasScript(page);
      await checkAtOnce(page, sampleForm(PARKING, { nom }));
      await press(page, 'Envoyer à la mairie');
      await page.waitForURL(/\/recus\/[\w-]{22}$/u);
      receipts.push(new URL(page.url()).pathname);
    }
    await press(page, ERASE);
    await page.getByRole('heading', { level: 1, name: CLOSED }).waitFor();
    await expect
      .poll(async () => (await readKept(page, 'sendings')).map((one) => one.receipt))
      .toEqual(receipts.slice(0, 1));
  });
});
