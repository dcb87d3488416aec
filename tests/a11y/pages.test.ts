import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { everyPlace } from '../support/site-states.ts';

const opened = useBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const places = await everyPlace();

const LOOKS = [
  { name: 'phone, light', width: 360, height: 640, colorScheme: 'light' },
  { name: 'phone, dark', width: 360, height: 640, colorScheme: 'dark' },
  { name: 'desktop, light', width: 1280, height: 800, colorScheme: 'light' },
] as const;

/** The whole of axe: best practices and experimental rules too, which are off by default. */
const EVERY_RULE: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
    'experimental',
    'RGAAv4',
  ],
  resultTypes: ['violations'],
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // What the build writes is minified by Astro: these rules are about the way markup is typed.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // `novalidate` forms keep their own messages; a phone number in a sentence keeps its spaces.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
  },
});

describe.each(LOOKS)('on a $name', ({ width, height, colorScheme }) => {
  test.each(places)('axe finds nothing to say of $name', async ({ reach }) => {
    // The policy of the site would stop axe itself from being injected.
    const context = await opened.browser.newContext({
      viewport: { width, height },
      colorScheme,
      baseURL: opened.site.url,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await reach(page);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (options) =>
        (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
          options,
        ),
      EVERY_RULE,
    );
    const found = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }));
    expect(found).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});

test.each(places)('the HTML of $name is valid', async ({ reach }) => {
  const context = await opened.browser.newContext({
    baseURL: opened.site.url,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  let html = '';
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) {
      void response.text().then(
        (text) => (html = text),
        () => undefined,
      );
    }
  });
  await reach(page);
  await expect.poll(() => html).not.toBe('');
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );
  expect(messages).toEqual([]);
  await context.close();
});
