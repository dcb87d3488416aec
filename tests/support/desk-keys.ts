import type { Browser, Page } from 'playwright';
import { SITE } from './open-site.ts';

/** Words of the box that switches keys on. */
export const USE_KEYS = 'Me servir de ces touches';

export interface ShownKeys {
  readonly hash?: string;
  /** A script that runs before those of the page. */
  readonly before?: string;
  readonly javaScriptEnabled?: boolean;
}

/** Opens a page as it was sent; a request is another page. */
export async function openShown(
  browser: Browser,
  html: string,
  run: (page: Page) => Promise<void>,
  { hash = '', before = '', javaScriptEnabled = true }: ShownKeys,
): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled });
  await context.addInitScript(before);
  await context.route(`${SITE}/**`, (route) => {
    const isShown = new URL(route.request().url()).pathname === '/bureau/';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: isShown ? html : '<!doctype html><title>Ailleurs</title>',
    });
  });
  const page = await context.newPage();
  await page.goto(`${SITE}/bureau/${hash}`);
  await run(page);
  await context.close();
}

/** Ticks the box, then leaves it: in a field, keys are letters. */
export const switchOn = async (page: Page) => {
  await page.getByText('Touches du clavier').click();
  await page.getByLabel(USE_KEYS).check();
  await page.getByLabel(USE_KEYS).blur();
};
export const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The line where the focus is; else what holds it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { id, tagName } = activeElement ?? document.body;
    return activeElement?.closest('tr')?.id ?? (id === '' ? tagName : id);
  });
