import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { SITE } from './open-site.ts';

/** Widths and schemes at which the pages of the desk are looked at. */
export const LOOKS = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const;

/** A browser for the tests of one file, that shows pages of the desk as they were sent. */
export function useShownDesk() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return {
    /** Shown at an address of the site, without a script. */
    show: async (html: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        ...{ colorScheme, javaScriptEnabled: true, bypassCSP: true },
      });
      const page = await context.newPage();
      await page.route(`${SITE}/**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(`${SITE}/bureau/demandes/x/`);
      return page;
    },
  };
}

/** How much wider than its window a page is. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
