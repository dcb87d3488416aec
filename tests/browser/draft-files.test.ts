import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { fillSteps } from '../support/fill-form.ts';
import {
  checkAnswersInSteps,
  hasScript,
  isKeptOffline,
  keptFiles,
  keyOf,
} from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { openReceiptLater } from '../support/see-receipt.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const FORM = `/demarches/${WORKS}/formulaire/`;
const PARTS = 3;
const large = aPdf({ objects: `%${'x'.repeat((PARTS - 1) * CHUNK_BYTES)}` });
const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: large };
const answers = Object.fromEntries(worksForm().filter(([, value]) => value !== ''));
const phone = useLossyPhone();

/** A phone whose form of works is open. */
const onForm = (run: (page: Page, context: BrowserContext) => Promise<void>) =>
  phone.onPhone(async (page, context) => {
    await page.goto(FORM);
    await hasScript(page);
    await run(page, context);
  });

const photos = (page: Page) => page.getByLabel('Photos du terrain');
const line = (page: Page, state: string) => page.locator('main li:has(bdi)').getByText(state);
/** Goes as far as the files, and chooses one. */
async function choosePlan(page: Page) {
  await fillSteps(page, answers, () => photos(page).isVisible());
  await photos(page).setInputFiles([plan]);
}
async function comeBack(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(FORM);
  await page.getByRole('button', { name: /^Reprendre votre demande du \d/u }).click();
  return page;
}
async function file(page: Page) {
  await checkAnswersInSteps(page, answers);
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
  await page.waitForURL(/\/recus\//u);
}
const joined = (key: string | null) =>
  query<{ name: string; size: number }>(
    `select a.name, a.size from attachments a
     join submission_attachments j on j.attachment_id = a.id
     join submissions s on s.id = j.submission_id where s.submission_key = $1`,
    [key],
  );

test('a file whose page was closed in the middle is found again, goes on where it was, and is filed once', async () => {
  await onForm(async (page, context) => {
    let sent = 0;
    await context.route('**/api/fichiers/*/*', async (route) => {
      sent += 1;
      // The page is closed before the last part arrives.
      if (sent === PARTS) await route.abort();
      else await route.continue();
    });
    await choosePlan(page);
    await line(page, 'gardé sur cet appareil').waitFor();
    const key = await keyOf(page);
    expect(await keptFiles(page)).toEqual([large.length]);
    await page.close();

    const again = await comeBack(context);
    await line(again, 'Reçu').waitFor({ state: 'attached' });
    expect(sent).toBe(PARTS + 1);
    await file(again);
    expect(await joined(key)).toEqual([{ name: 'plan.pdf', size: large.length }]);
    expect(await keptFiles(again)).toEqual([]);
  });
});

test('a file that the server forgot meanwhile is sent again from the device', async () => {
  await onForm(async (page, context) => {
    await choosePlan(page);
    await line(page, 'Reçu').waitFor();
    const key = await keyOf(page);
    const carried = await page.locator('[name^="photos."]').inputValue();
    await page.close();
    // What the nightly purge does of files that nobody filed.
    await query("update attachments set state = 'removed' where id = $1", [carried.split(' ')[0]]);
    const again = await comeBack(context);
    await line(again, 'Reçu').waitFor({ state: 'attached' });
    await file(again);
    expect(await joined(key)).toHaveLength(1);
  });
});

test('files are erased with the draft, and never kept on a shared computer', async () => {
  await onForm(async (page) => {
    await choosePlan(page);
    await line(page, 'Reçu').waitFor();
    expect(await keptFiles(page)).toHaveLength(1);
    await page.getByLabel('Ordinateur partagé').check();
    await page.getByText('C’est effacé').waitFor();
    expect(await keptFiles(page)).toEqual([]);
    await photos(page).setInputFiles([{ ...plan, name: 'autre.pdf' }]);
    await line(page, 'Reçu').nth(1).waitFor();
    expect(await keptFiles(page)).toEqual([]);
    await page.getByLabel('Ordinateur partagé').uncheck();
    await photos(page).setInputFiles([{ ...plan, name: 'encore.pdf' }]);
    await line(page, 'Reçu').nth(2).waitFor();
    expect(await keptFiles(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Effacer ce qui est gardé ici' }).click();
    await expect.poll(() => keptFiles(page)).toEqual([]);
  });
});

test('files chosen without network wait on the device, and leave before the answers when it is back', async () => {
  await onForm(async (page, context) => {
    await isKeptOffline(page, 12);
    phone.network.set({ kind: 'refuse' });
    await page.goto(FORM);
    await hasScript(page);
    await choosePlan(page);
    await line(page, 'gardé sur cet appareil').waitFor();
    await checkAnswersInSteps(page, answers);
    await page.getByText('Le réseau est perdu').waitFor();
    expect(await page.locator('main').textContent()).toContain('plan.pdf');
    const key = await keyOf(page);
    await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
    await page.getByText('Pas encore reçu par la mairie').waitFor();
    await page.close();
    phone.network.set({ kind: 'none' });
    const later = await context.newPage();
    await openReceiptLater(later);
    expect(await joined(key)).toEqual([{ name: 'plan.pdf', size: large.length }]);
    expect(await keptFiles(later)).toEqual([]);
  });
});
