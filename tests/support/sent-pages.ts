import type { BrowserContext, Response } from 'playwright';
import type { PageCost } from '../../src/site/measuring/eco-index.ts';
import type { OpenedBrowser } from './browser.ts';
import { countInBrowser } from './count-in-browser.ts';
import { EVERY_PAGE } from './every-page.ts';
import { explain } from './explain.ts';
import { readHtml } from './read-html.ts';
import type { SiteState } from './site-states.ts';

/** A page as the site sent it to a browser without JavaScript. */
export interface SentPage {
  readonly name: string;
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly document: Document;
  /** What it cost the browser that read it. */
  readonly cost: PageCost;
}

/** Every page of the site and every state. */
export interface SentPages {
  readonly pages: readonly SentPage[];
  /**
   * Looks for what fails some criteria, on every page.
   * @returns nothing, or one explanation in French for each element that was found
   */
  failing(
    criteria: readonly string[],
    find: (document: Document, page: SentPage) => Iterable<Element | string>,
  ): readonly string[];
}

/** Reaches every page once: each check looks at what was sent then. */
export async function readEveryPage(opened: OpenedBrowser): Promise<SentPages> {
  const pages: SentPage[] = [];
  // Built pages share a tab; what is filed starts from a new one.
  const shared = await openContext(opened);
  for (const state of EVERY_PAGE) {
    const context = state.name.startsWith('/') ? shared : await openContext(opened);
    const sent = await reachOnce(context, state).catch((cause: unknown) => {
      throw new Error(`« ${state.name} » was not reached`, { cause });
    });
    if (context !== shared) await context.close();
    pages.push(sent);
  }
  await shared.close();
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

const openContext = ({ browser, site }: OpenedBrowser) =>
  browser.newContext({ baseURL: site.url, javaScriptEnabled: false });

async function reachOnce(context: BrowserContext, { name, reach }: SiteState): Promise<SentPage> {
  const page = await context.newPage();
  let last: Response | undefined;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) last = response;
  });
  await reach(page);
  if (last === undefined) throw new TypeError('No page was sent');
  const html = await last.text();
  const sent = { name, url: page.url(), status: last.status(), html };
  const cost = await countInBrowser(page);
  await page.close();
  return { ...sent, cost, document: readHtml(html) };
}
