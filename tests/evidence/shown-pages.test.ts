import { afterAll, beforeAll, describe } from 'vitest';
import { useBrowser, useReachedPage } from '../support/browser.ts';
import { openShotComparer, type ShotComparer } from '../support/compare-shots.ts';
import { EVERY_PAGE, EVERY_SHAPE } from '../support/every-page.ts';
import { checkDisplay, checkText } from './shown/display.ts';
import { checkKeyboard } from './shown/keyboard.ts';
import { checkNames } from './shown/names.ts';

const opened = useBrowser();
const tools = {} as { comparer: ShotComparer };
beforeAll(async () => {
  tools.comparer = await openShotComparer(opened.browser);
});
afterAll(() => tools.comparer.close());

describe.each(EVERY_PAGE)('$name', ({ name, reach }) => {
  // Without JavaScript; the policy of the site would stop the style of wider spaces.
  const reached = useReachedPage(opened, reach, { javaScriptEnabled: false, bypassCSP: true });
  checkNames(name, reached);
  checkText(name, reached);
  if (EVERY_SHAPE.some((shape) => shape.name === name)) {
    checkDisplay(name, reached);
    checkKeyboard(name, reached, tools);
  }
});
