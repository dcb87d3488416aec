import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ecoIndex, type PageCost } from '../../src/site/measuring/eco-index.ts';
import { measurePage } from '../../src/site/measuring/page-cost.ts';
import { useBrowser } from '../support/browser.ts';
import { PUBLIC_PATHS } from '../support/every-page.ts';
import { ROOT } from '../support/project.ts';
import { SITE_STATES } from '../support/site-states.ts';

const opened = useBrowser();

/** Scripts come once a page is read, and have budgets of their own: what it takes to read is counted. */
const openPage = () =>
  opened.browser.newPage({ baseURL: opened.site.url, javaScriptEnabled: false });

/**
 * What the page that is open costs, as the browser that reads it counts. A drawing is one element, and
 * alerts, which come and go, are left out: as in the build (`src/site/measuring/page-weight.ts`).
 */
function countInBrowser(page: Page): Promise<PageCost> {
  return page.evaluate(() => {
    const entries = performance.getEntries() as PerformanceResourceTiming[];
    const fetched = entries.filter(
      ({ entryType, name }) =>
        /^(?:navigation|resource)$/u.test(entryType) && !name.endsWith('/alertes.json'),
    );
    const counted =
      '*:not(svg *, [data-alerts]:has(p), [data-alerts]:has(p) *, [data-alerts]:has(p) + script)';
    return {
      dom: document.querySelectorAll(counted).length,
      requests: fetched.length,
      kilobytes: fetched.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    };
  });
}

test('a browser counts the elements and the requests that the build counted', async () => {
  const page = await openPage();
  for (const path of PUBLIC_PATHS) {
    const file = path === '/nulle-part/' ? '404.html' : `${path}index.html`;
    const { dom, requests } = measurePage(await readFile(join(ROOT, 'dist', file), 'utf8'), 0);
    await page.goto(path);
    const counted = await countInBrowser(page);
    expect({ path, ...counted }).toMatchObject({ path, dom, requests });
    expect({ path, grade: ecoIndex(counted).grade }).toEqual({ path, grade: 'A' });
  }
  await page.context().close();
});

test.each(SITE_STATES)('$name has grade A, in one request', async ({ reach }) => {
  const page = await openPage();
  await reach(page);
  const counted = await countInBrowser(page);
  expect(counted.requests).toBe(1);
  expect(counted.kilobytes).toBeGreaterThan(1);
  expect(ecoIndex(counted).grade).toBe('A');
  await page.context().close();
});
