import { JSDOM } from 'jsdom';
import type { Page, Response } from 'playwright';
import { beforeAll } from 'vitest';
import type { OpenedBrowser } from './browser.ts';
import { EVERY_PAGE } from './every-page.ts';
import { explain } from './explain.ts';
import type { SiteState } from './site-states.ts';

/** A page as the site sent it to a browser without JavaScript. */
export interface SentPage {
  readonly name: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page of the site and every state, for the tests of one file. */
export interface SentPages {
  readonly pages: SentPage[];
  /**
   * Looks for what fails some criteria, on every page.
   * @returns nothing, or one explanation in French for each element that was found
   */
  failing(
    criteria: readonly string[],
    find: (document: Document, page: SentPage) => Iterable<Element | string>,
  ): readonly string[];
}

/** Reaches every page once, before the tests of one file. */
export function useSentPages(opened: OpenedBrowser): SentPages {
  const pages: SentPage[] = [];
  beforeAll(async () => {
    for (const state of EVERY_PAGE) {
      const html = await sentHtml(opened, state);
      pages.push({ name: state.name, html, document: new JSDOM(html).window.document });
    }
  }, 300_000);
  return {
    pages,
    failing: (criteria, find) =>
      pages.flatMap((page) =>
        [...find(page.document, page)].map((found) =>
          explain(page.name, {
            criteria,
            element: typeof found === 'string' ? found : found.outerHTML,
          }),
        ),
      ),
  };
}

async function sentHtml(
  { browser, site }: OpenedBrowser,
  { name, reach }: SiteState,
): Promise<string> {
  // A built page is sent to a browser as to anybody: no need to open hundreds of them.
  if (name.startsWith('/')) return (await fetch(site.url + name)).text();
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const page: Page = await context.newPage();
  let last: Response | undefined;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) last = response;
  });
  await reach(page);
  if (last === undefined) throw new TypeError('No page was sent');
  const html = await last.text();
  await context.close();
  return html;
}
