import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parisDay } from '../../src/kit/paris-time.ts';
import { axeFindings } from '../support/axe.ts';
import { closeBrowser, openBrowser } from '../support/browser.ts';
import { openShotComparer } from '../support/compare-shots.ts';
import { unexcused } from '../support/exceptions.ts';
import { explain } from '../support/explain.ts';
import { pagesOfEachShape } from '../support/page-shapes.ts';
import { readEveryPage, type SentPage } from '../support/sent-pages.ts';
import { openTab, USUAL_MEDIA } from '../support/shown-page.ts';
import { sniff } from '../support/sniff.ts';
import { htmlMistakes } from '../support/valid-html.ts';
import { ON_A_PHONE, OTHER_LOOKS, WORDS_ON_A_PHONE } from './looks.ts';
import { checkCost } from './rules/cost.ts';
import { checkForms } from './rules/forms.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkMistakes } from './rules/mistakes.ts';
import { checkWayfinding } from './rules/wayfinding.ts';
import { checkDisplay, checkText } from './shown/display.ts';
import { checkKeyboard } from './shown/keyboard.ts';
import { checkNames } from './shown/names.ts';

// Reached before the tests are known: what is shown says which pages are looked at more closely.
const opened = await openBrowser();
afterAll(() => closeBrowser(opened));
const sent = await readEveryPage(opened);
/** Words are judged once a page, the style once for each arrangement of it. */
const shapes = new Set(pagesOfEachShape(sent.pages));
const plain = await openTab(opened, { javaScriptEnabled: false });
const scripted = await openTab(opened, {});
const comparer = await openShotComparer(opened.browser);
const today = parisDay(new Date());

checkMarkup(sent);
checkWayfinding(sent);
checkForms(sent);
checkMistakes(sent);
checkCost(sent);

describe.each(sent.pages)('$name', (page) => {
  const isShape = shapes.has(page);

  test('its HTML is valid', async () => {
    expect(await htmlMistakes(page.html)).toEqual([]);
  });
  describe('without JavaScript', () => checkWithoutJavaScript(page, isShape));
  describe('with JavaScript', () => checkWithTools(page, isShape));
});

function checkWithoutJavaScript(shown: SentPage, isShape: boolean): void {
  beforeAll(() => plain.show(shown));
  checkNames(shown.name, plain);
  checkText(shown.name, plain);
  if (!isShape) return;
  checkDisplay(shown.name, plain);
  checkKeyboard(shown.name, plain, { comparer });
}

function checkWithTools(shown: SentPage, isShape: boolean): void {
  const { name } = shown;
  const { page } = scripted;
  beforeAll(() => scripted.show(shown));

  if (isShape) {
    test('pa11y finds nothing to say', async () => {
      expect(await sniff(name, page)).toEqual([]);
    });
  }

  test.each(isShape ? [ON_A_PHONE, ...OTHER_LOOKS] : [WORDS_ON_A_PHONE])(
    'axe finds nothing to say, $name',
    async ({ size, media, rules }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ ...USUAL_MEDIA, ...media });
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      const found = unexcused(await axeFindings(page, rules), name, today);
      expect(found.map((finding) => explain(name, finding))).toEqual([]);
    },
  );
}
