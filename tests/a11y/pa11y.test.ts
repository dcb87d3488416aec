import pa11y from 'pa11y';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';
import { publicPaths } from '../support/site-states.ts';

let site: ServedSite;
let browser: Awaited<ReturnType<typeof puppeteer.launch>>;
beforeAll(async () => {
  site = await serveSite();
  browser = await puppeteer.launch(await findChromium());
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A second opinion: HTML_CodeSniffer, and axe with pa11y's own settings. */
test.each(await publicPaths())('pa11y finds nothing to say of %s', async (path) => {
  const { issues } = await pa11y(site.url + path, {
    browser,
    runners: ['htmlcs', 'axe'],
    standard: 'WCAG2AA',
    includeWarnings: false,
    timeout: 50_000,
  });
  expect(issues.map(({ code, context }) => `${code}: ${context}`)).toEqual([]);
});
