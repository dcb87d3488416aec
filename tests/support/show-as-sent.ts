import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { ASSET_FOLDER } from '../../src/kit/paths.ts';
import { axeFindings, COLOUR_RULES, type AxeRules } from './axe.ts';
import { SITE } from './open-site.ts';
import { ROOT } from './project.ts';

type Look = readonly [width: number, colorScheme: 'light' | 'dark', rules: AxeRules];

/**
 * Sizes and colours that each page of the desk is looked at in, and the rules that may answer something else
 * there: the dark changes colours alone, a wide page the place of things.
 */
const LOOKS: readonly Look[] = [
  [360, 'light', { left: [] }],
  [1280, 'light', { left: COLOUR_RULES.only }],
  [1280, 'dark', COLOUR_RULES],
];

/** Shows a page as it was sent, at an address of the site. */
export async function showAsSent(
  browser: Browser,
  html: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    ...{ colorScheme, javaScriptEnabled: true, bypassCSP: true },
  });
  const page = await context.newPage();
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.startsWith(ASSET_FOLDER)
      ? route.fulfill({ path: join(ROOT, 'dist', pathname) })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(`${SITE}/bureau/demandes/x/`);
  return page;
}

/** By how much a page is wider than its window; what is folded is opened first. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/**
 * Looks at a page of the desk as it was sent, in each look, what is folded opened.
 * @returns what axe says against it, and where it is wider than its window
 */
export async function problemsInEachLook(
  browser: Browser,
  html: string,
): Promise<readonly string[]> {
  const page = await showAsSent(browser, html, 360, 'light');
  const problems: string[] = [];
  for (const [width, colorScheme, rules] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const overflow = await overflowOf(page);
    const found = (await axeFindings(page, rules)).map(
      ({ element, detail }) => `${detail} ${element}`,
    );
    if (overflow > 0) found.push(`${overflow} points wider than its window`);
    problems.push(...found.map((problem) => `${width} ${colorScheme}: ${problem}`));
  }
  if ((await page.locator('h1').count()) !== 1) problems.push('not one title');
  await page.context().close();
  return problems;
}
