import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { paperPath, paperPdfPath } from '../../src/kit/paths.ts';
import { useBrowser } from '../support/browser.ts';

const opened = useBrowser();
const SLUG = 'subvention-association';
/** A4 between its margins, at 96 points an inch. */
const SHEET = { width: 680, height: 1009 };

async function openPaper() {
  const context = await opened.browser.newContext({
    baseURL: opened.site.url,
    javaScriptEnabled: false,
    viewport: SHEET,
    colorScheme: 'dark',
  });
  const page = await context.newPage();
  await page.goto(`/demarches/${SLUG}/formulaire/`);
  await page.getByRole('link', { name: 'Imprimer le formulaire sur papier' }).click();
  await page.waitForURL(`**${paperPath(SLUG)}`);
  return page;
}

test('printed, the form is black, fits a sheet and leaves out what a hand cannot follow', async () => {
  const page = await openPaper();
  const download = page.getByRole('link', { name: /\(PDF, \d+\sko\)/u });
  expect(await download.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await download.isVisible()).toBe(false);
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  const box = page.locator('.cells').first();
  expect(await box.evaluate((drawing) => getComputedStyle(drawing).stroke)).toBe('rgb(0, 0, 0)');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(SHEET.width);
  await page.context().close();
});

test('printed, each sheet is A4 and says its number', async () => {
  const page = await openPaper();
  const printed = await page.pdf({ preferCSSPageSize: true });
  const file = await getDocumentProxy(Uint8Array.from(printed));
  const { text } = await extractText(file, { mergePages: false });
  expect(text.length).toBeGreaterThan(1);
  for (const [index, words] of text.entries()) {
    expect(words).toContain(`Page ${index + 1} sur ${text.length}`);
  }
  const [, , width, height] = (await file.getPage(1)).view;
  expect([width, height].map((points) => Math.round(points ?? 0))).toEqual([595, 842]);
  await page.context().close();
});

test('the PDF is sent as one, weighs what its link says, and stays out of search engines', async () => {
  const page = await openPaper();
  const link = page.getByRole('link', { name: /\(PDF, \d+\sko\)/u });
  expect(await link.getAttribute('href')).toBe(paperPdfPath(SLUG));
  const answer = await fetch(opened.site.url + paperPdfPath(SLUG));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  const kilobytes = Math.ceil((await answer.arrayBuffer()).byteLength / 1000);
  expect(await link.textContent()).toMatch(new RegExp(`, ${kilobytes}\\sko`, 'u'));
  await page.context().close();
});
