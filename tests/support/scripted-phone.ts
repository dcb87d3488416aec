import type { Page } from 'playwright';
import { expect } from 'vitest';
import { useBrowser } from './browser.ts';

/**
 * A small phone where JavaScript runs, that notes what the browser complains of, for the tests of one
 * file: each call opens a new one.
 */
export function useScriptedPhone(): (run: (page: Page) => Promise<void>) => Promise<void> {
  const opened = useBrowser();
  return async (run) => {
    const context = await opened.browser.newContext({
      baseURL: opened.site.url,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (!/status of 422|ERR_FAILED/u.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await run(page);
    expect(complaints).toEqual([]);
    await context.close();
  };
}
