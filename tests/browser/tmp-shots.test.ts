import { test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { giveLocalCopy, openEntry } from '../support/editing-tool.ts';
const opened = useBrowser();
test.each([[1280, 'light'], [1280, 'dark'], [360, 'light']] as const)('%s %s', async (width, colorScheme) => {
  const context = await opened.browser.newContext({ locale: 'fr-FR', colorScheme, viewport: { width, height: width === 360 ? 640 : 900 } });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  await giveLocalCopy(page, opened.site.url);
  await page.goto(`${opened.site.url}/redaction/`);
  await page.locator('.buttons button').first().click();
  await page.waitForTimeout(3000);
  await openEntry(page, 'demarches', 'location-de-salle');
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/mv/shots/w-tool/editor-${width}-${colorScheme}.png` });
  await page.mouse.move(width / 4, 400);
  const part = page.locator('[data-key-path="silence"]').first();
  for (let i = 0; i < 60 && (await part.count()) === 0; i += 1) { await page.mouse.wheel(0, 400); await page.waitForTimeout(120); }
  await part.evaluate((e) => { e.scrollIntoView({ block: 'start' }); });
  await page.waitForTimeout(500);
  for (let round = 0; round < 4; round += 1) {
    const folded = page.locator('[data-key-path="silence"] [aria-expanded=false]:not([aria-haspopup])');
    const count = await folded.count();
    for (let i = 0; i < count; i += 1) await folded.nth(0).click({ timeout: 1000 }).catch(() => undefined);
    await page.waitForTimeout(400);
  }
  console.log(await page.evaluate(() => [...document.querySelectorAll('[data-key-path^="silence"]')].map((e) => (e as HTMLElement).dataset.keyPath).join(' ')));
  const cond = page.locator('[data-key-path="silence.cases.0.when.0.question"]').first();
  if (await cond.count()) await cond.evaluate((e) => { e.scrollIntoView({ block: 'center' }); });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/mv/shots/w-tool/condition-${width}-${colorScheme}.png` });
  const title = page.locator('[data-key-path=shortTitle] input');
  for (let i = 0; i < 60 && (await title.count()) === 0; i += 1) { await page.mouse.wheel(0, -600); await page.waitForTimeout(100); }
  await title.fill('Uniquement en ligne');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/mv/shots/w-tool/refused-${width}-${colorScheme}.png` });
  await context.close();
}, 120000);
