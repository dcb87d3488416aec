import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { useBrowser } from './browser.ts';

/** A small phone without JavaScript, that notes what the browser complains of and what it loads. */
async function openPhone(
  browser: Browser,
  siteUrl: string,
  run: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
    baseURL: siteUrl,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that is gone says so; what was cleared is told as well.
    if (!/status of 4(?:22|04|10)|^Clear-Site-Data/u.test(message.text()))
      complaints.push(message.text());
  });
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await run(page, context);
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([new URL(siteUrl).host]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

/** A small phone on the served site, for the tests of one file: `onPhone` opens a new one each time. */
export function useSmallPhone(): (
  run: (page: Page, context: BrowserContext) => Promise<void>,
) => Promise<void> {
  const opened = useBrowser();
  return (run) => openPhone(opened.browser, opened.site.url, run);
}
