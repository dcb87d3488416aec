import type { Browser, Page } from 'playwright';
import { SITE } from './open-site.ts';

/** Sizes and colours that each page of the desk is looked at in. */
export const LOOKS = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const;

/** Shows a page as it was sent, at an address of the site. */
export async function showAsSent(
  browser: Browser,
  html: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
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
}

/** By how much a page is wider than its window; what is folded is opened first. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
