import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** The served site in a browser. */
export interface OpenedBrowser {
  readonly site: ServedSite;
  readonly browser: Browser;
}

/**
 * The served site in a browser, for the tests of one file.
 * @param settings of its functions, changed for this file
 */
export function useBrowser(settings: Readonly<Record<string, string>> = {}): OpenedBrowser {
  const opened = {} as { site: ServedSite; browser: Browser };
  beforeAll(async () => Object.assign(opened, await openBrowser(settings)));
  afterAll(() => closeBrowser(opened));
  return opened;
}

/** The same at once: for a file whose tests depend on what the site shows. It closes it. */
export async function openBrowser(
  settings: Readonly<Record<string, string>> = {},
): Promise<OpenedBrowser> {
  const [site, browser] = await Promise.all([serveSite(settings), launchBrowser()]);
  return { site, browser };
}

export async function closeBrowser({ site, browser }: OpenedBrowser): Promise<void> {
  await browser.close();
  await site.stop();
}

/** One page, reached once, for the tests of one `describe`: each sets the look that it needs. */
export function useReachedPage(
  opened: OpenedBrowser,
  reach: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): { readonly page: Page } {
  const reached = {} as { page: Page };
  beforeAll(async () => {
    const context = await opened.browser.newContext({ baseURL: opened.site.url, ...options });
    reached.page = await context.newPage();
    await reach(reached.page);
  });
  afterAll(() => reached.page.context().close());
  return reached;
}

/**
 * Leaves files out of a page. Not by `route`, which turns off the cache of the browser: going back
 * would then send forms again.
 */
export async function leaveOut(page: Page, urls: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: [...urls] });
}
