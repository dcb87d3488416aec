import pa11y from 'pa11y';
import type { Page } from 'playwright';

/** What pa11y does with a page that is already open. */
const gesturesOn = (page: Page) => ({
  on: () => undefined,
  off: () => undefined,
  setViewport: (size: { width: number; height: number }) => page.setViewportSize(size),
  evaluate: page.evaluate.bind(page),
});

/** What HTML_CodeSniffer says against a page that is shown: a second opinion, without a second browser. */
export async function sniff(name: string, page: Page): Promise<readonly string[]> {
  const { issues } = await pa11y(name, {
    browser: page.context().browser(),
    page: gesturesOn(page),
    ignoreUrl: true,
    runners: ['htmlcs'],
    standard: 'WCAG2AAA',
    includeWarnings: false,
    // It would be set by a gesture that Playwright does not have.
    userAgent: '',
    timeout: 300_000,
  });
  return issues.map(({ code, context }) => `${code}: ${context}`);
}
