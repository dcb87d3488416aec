import { HtmlValidate } from 'html-validate';
import pa11y from 'pa11y';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findChromium } from '../support/chromium.ts';
import { EVERY_PAGE } from '../support/every-page.ts';
import { useSentPages } from '../support/sent-pages.ts';
import { checkForms } from './rules/forms.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkMistakes } from './rules/mistakes.ts';
import { checkWayfinding } from './rules/wayfinding.ts';

const sent = useSentPages(useBrowser());
const htmlOf = (name: string) => sent.pages.find((page) => page.name === name)?.html ?? '';

let puppet: Awaited<ReturnType<typeof puppeteer.launch>>;
beforeAll(async () => {
  puppet = await puppeteer.launch(await findChromium());
});
afterAll(() => puppet.close());

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

test.each(EVERY_PAGE)('the HTML of $name is valid', async ({ name }) => {
  const report = await validator.validateString(htmlOf(name));
  const messages = report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );
  expect(messages).toEqual([]);
});

/** A second opinion: HTML_CodeSniffer, and axe with pa11y's own settings. */
test.each(EVERY_PAGE)('pa11y finds nothing to say of $name', async ({ name }) => {
  const page = await puppet.newPage();
  await page.setContent(htmlOf(name));
  const { issues } = await pa11y(name, {
    browser: puppet,
    page,
    ignoreUrl: true,
    runners: ['htmlcs', 'axe'],
    standard: 'WCAG2AAA',
    includeWarnings: false,
    timeout: 50_000,
  });
  await page.close();
  expect(issues.map(({ code, context }) => `${code}: ${context}`)).toEqual([]);
});

checkMarkup(sent);
checkWayfinding(sent);
checkForms(sent);
checkMistakes(sent);
