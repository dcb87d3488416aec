import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** The served site in a browser, for the tests of one file. */
export function useBrowser(): { readonly site: ServedSite; readonly browser: Browser } {
  const opened = {} as { site: ServedSite; browser: Browser };
  beforeAll(async () => {
    [opened.site, opened.browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.site.stop();
  });
  return opened;
}
