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
  beforeAll(async () => {
    [opened.site, opened.browser] = await Promise.all([serveSite(settings), launchBrowser()]);
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.site.stop();
  });
  return opened;
}

/**
 * One page, reached once, for the tests of one `describe`: each sets the look that it needs. With
 * `isWhole`, JavaScript runs and forms stay as they were sent all the same: their scripts do not come.
 */
export function useReachedPage(
  opened: OpenedBrowser,
  reach: (page: Page) => Promise<void>,
  options: BrowserContextOptions & { readonly isWhole?: boolean } = { javaScriptEnabled: false },
): { readonly page: Page } {
  const reached = {} as { page: Page };
  beforeAll(async () => {
    const { isWhole = false, ...rest } = options;
    const context = await opened.browser.newContext({ baseURL: opened.site.url, ...rest });
    reached.page = await context.newPage();
    const scripts = ['formulaire', 'appareil', 'envois'].map((name) => `*/fichiers/${name}.*`);
    if (isWhole) await leaveOut(reached.page, scripts);
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
