import type { BrowserContextOptions, Page } from 'playwright';
import { leaveOut, type OpenedBrowser } from './browser.ts';
import type { SentPage } from './sent-pages.ts';

/** A tab where sent pages are shown one after the other, with or without JavaScript. */
export interface Tab {
  readonly page: Page;
  /** Shows a page as it was sent, at its own address, without asking the site again. */
  show(sent: SentPage): Promise<void>;
}

/** What a desktop shows, unless a test asks for something else. */
const USUAL_SIZE = { width: 1280, height: 720 };
export const USUAL_MEDIA = {
  colorScheme: 'light',
  forcedColors: 'none',
  media: 'screen',
} as const;

/** Scripts that turn a form into steps: without them, it stays as it was sent. */
const FORM_SCRIPTS = ['formulaire', 'appareil', 'envois'].map((name) => `*/fichiers/${name}.*`);

/** Opens a tab. The policy of the site, which would stop the tools of the tests, is not followed in it. */
export async function openTab(
  { browser, site }: OpenedBrowser,
  options: BrowserContextOptions,
): Promise<Tab> {
  const context = await browser.newContext({ baseURL: site.url, bypassCSP: true, ...options });
  const page = await context.newPage();
  await leaveOut(page, FORM_SCRIPTS);
  return {
    page,
    show: async ({ url, status, html }) => {
      // From the same address, a browser would only go to an anchor.
      await page.goto('about:blank');
      await page.setViewportSize(USUAL_SIZE);
      await page.emulateMedia(USUAL_MEDIA);
      const [address = ''] = url.split('#');
      await page.route(
        ({ href }) => href === address,
        (route) => route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html }),
        { times: 1 },
      );
      await page.goto(url);
    },
  };
}
