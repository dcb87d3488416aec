import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aPdf } from '../builders/joined-files.ts';
import { useBrowser } from '../support/browser.ts';
import { query } from '../support/database.ts';
import { fillSteps } from '../support/fill-form.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const opened = useBrowser();
const PLACE = 'GPSLatitude 48.85341';

/** A photo of about four megabytes, as a phone takes it, which says where it was taken. */
async function takePhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4200, height: 3100 });
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas');
    for (let dot = 0; dot < 200_000; dot += 1) {
      pen.fillStyle = `hsl(${(dot * 137) % 360} 60% ${30 + (dot % 40)}%)`;
      pen.fillRect((dot * 7919) % 4200, (dot * 104_729) % 3100, 12, 9);
    }
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', 1),
    );
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  });
  const bytes = Buffer.from(drawn, 'base64');
  const about = Buffer.from(`Exif\0\0${PLACE}`);
  const head = Buffer.from([0xff, 0xe1, 0, about.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, about, bytes.subarray(2)]);
}

async function onForm(run: (page: Page) => Promise<void>) {
  const context = await opened.browser.newContext({
    baseURL: opened.site.url,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`/demarches/${WORKS}/formulaire/`);
  await page.locator('html[data-form]').waitFor();
  await run(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const answers = Object.fromEntries(worksForm().filter(([, value]) => value !== ''));
/** Fills in the steps before the files. */
const reachFiles = (page: Page) => fillSteps(page, answers, () => photos(page).isVisible());
const photos = (page: Page) => page.getByLabel('Photos du terrain');
const lines = (page: Page) => page.locator('main li:has(bdi)');
const jpeg = (buffer: Buffer) => ({ name: 'IMG_0012.JPG', mimeType: 'image/jpeg', buffer });
const pdf = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: aPdf() };

describe('files of a form where JavaScript runs', () => {
  test('leave by themselves, photos made smaller without their place, and are filed', async () => {
    await onForm(async (page) => {
      const photo = await takePhoto(page);
      expect(photo.length).toBeGreaterThan(3_500_000);
      expect(photo.includes(PLACE)).toBe(true);
      const sent: Buffer[] = [];
      let isCut = true;
      await page.route('**/api/fichiers/*/*', async (route) => {
        // The network is cut once, in the middle.
        if (isCut) await route.abort();
        else {
          sent.push(route.request().postDataBuffer() ?? Buffer.alloc(0));
          await route.continue();
        }
        isCut = false;
      });
      await reachFiles(page);
      await photos(page).setInputFiles([jpeg(photo), pdf]);
      await lines(page).getByText('Reçu').nth(1).waitFor();
      const leaving = sent.reduce((total, { length }) => total + length, 0);
      expect(leaving).toBeLessThanOrEqual(400 * 1024 + pdf.buffer.length);
      expect(Buffer.concat(sent).includes(PLACE)).toBe(false);
      await page.getByRole('status').filter({ hasText: 'est reçu' }).first().waitFor();

      await fillSteps(page, answers);
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
      expect(await page.getByRole('main').textContent()).toMatch(/IMG_0012\.jpg.*plan\.pdf/u);
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).click();
      await page.waitForURL(/\/recus\//u);
      const reference = await page.locator('.code').first().textContent();
      const kept = await query<{ name: string; type: string; size: number }>(
        `select a.name, a.type, a.size from attachments a
         join submission_attachments j on j.attachment_id = a.id
         join submissions s on s.id = j.submission_id where s.reference = $1 order by a.name`,
        [reference],
      );
      expect(kept.map(({ name, type }) => [name, type])).toEqual([
        ['IMG_0012.jpg', 'jpg'],
        ['plan.pdf', 'pdf'],
      ]);
      for (const { size } of kept) expect(size).toBeLessThanOrEqual(400 * 1024);
    });
  });

  test('are found again after a reload, and are taken back', async () => {
    await onForm(async (page) => {
      await reachFiles(page);
      await photos(page).setInputFiles([pdf]);
      await lines(page).getByText('Reçu').waitFor();
      await page.reload();
      await lines(page).getByText('Reçu').waitFor();
      await page.getByRole('button', { name: 'Retirer plan.pdf' }).click();
      await page.getByRole('status').filter({ hasText: 'plan.pdf est retiré' }).waitFor();
      expect(await lines(page).count()).toBe(0);
      expect(await photos(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.reload();
      await page.locator('html[data-form]').waitFor();
      expect(await lines(page).count()).toBe(0);
    });
  });

  test('over the number that is taken are named, and still are once the others came', async () => {
    await onForm(async (page) => {
      await reachFiles(page);
      const three = ['un.pdf', 'deux.pdf', 'trois.pdf'].map((name) => ({ ...pdf, name }));
      await page.getByLabel('Plan de situation').setInputFiles(three);
      await lines(page).getByText('Reçu').nth(1).waitFor();
      expect(await page.getByText(/Ce qui n’est pas joint.*trois\.pdf/u).isVisible()).toBe(true);
    });
  });

  test('that are refused say why, and paused ones hold the form back until they are there', async () => {
    await onForm(async (page) => {
      const svg = {
        name: 'dessin.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('<svg/>'),
      };
      await reachFiles(page);
      await photos(page).setInputFiles([svg]);
      await lines(page).getByText('« dessin.pdf » n’est pas joint').waitFor();
      await page.route('**/api/fichiers/*/*', (route) => route.abort());
      await photos(page).setInputFiles([pdf]);
      await page.getByRole('button', { name: 'Mettre en pause plan.pdf' }).click();
      await fillSteps(page, answers);
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await page.getByRole('status').filter({ hasText: 'Attendez la fin' }).first().waitFor();
      const back = page.getByRole('button', { name: 'Retour' });
      while (!(await photos(page).isVisible())) await back.click();
      expect(await lines(page).getByText('« dessin.pdf » n’est pas joint').isVisible()).toBe(true);
      await page.unroute('**/api/fichiers/*/*');
      await page.getByRole('button', { name: 'Reprendre plan.pdf' }).click();
      await lines(page).getByText('Reçu').waitFor();
    });
  });
});
