import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';

const PHONE = { width: 360, height: 640 };
/** Where pictures are left for whoever wants to look; nowhere by default. */
const { PARVIS_SHOTS: shots } = process.env;

/** Takes a page on a phone and on a large screen, light and dark. */
export async function picture(page: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  for (const width of [PHONE.width, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ ...PHONE, width });
      await page.emulateMedia({ colorScheme });
      const path = join(shots, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  await page.setViewportSize(PHONE);
}

/** Somebody at the desk, on a phone, without script: every step is a plain form. */
export async function openContents(browser: Browser, url: string, name: string): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: url, javaScriptEnabled: false, viewport: PHONE },
  });
  const page = await context.newPage();
  await page.goto('/bureau/contenus/');
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Contenus', exact: true }).waitFor();
  return page;
}

/** Loads a page again until it shows something. */
export async function until(page: Page, path: string, words: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(path);
      return page.locator('main').innerText();
    })
    .toContain(words);
}

/** Somebody without an account, on their phone, with the scripts of the site. */
export async function openLink(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await page.goto(address);
  return page;
}
