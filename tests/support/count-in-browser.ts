import type { Page } from 'playwright';
import type { PageCost } from '../../src/site/measuring/eco-index.ts';

/**
 * What the page that is open costs, as the browser that reads it counts. A drawing is one element, and
 * alerts, which come and go, are left out: as in the build (`src/site/measuring/page-weight.ts`).
 */
export function countInBrowser(page: Page): Promise<PageCost> {
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
