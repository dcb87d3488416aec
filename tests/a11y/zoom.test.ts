import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { EVERY_DRAWN_PAGE } from '../support/every-page.ts';

const opened = useBrowser();

/** Reflow at 320 pixels (RGAA 10.11), and text twice as large (RGAA 10.4), on a small phone. */
const LOOKS = [
  { name: '320 pixels wide', width: 320, rootSize: '' },
  { name: 'text at 200 %', width: 360, rootSize: '225%' },
] as const;

/** Boxes that leave the screen, and boxes that their own text leaves. */
function overflowing(): string[] {
  const screen = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *:not(.sr, .skip, svg *, input)')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = width > 0 && (right > screen + 0.5 || left < -0.5);
      const isCut = getComputedStyle(element).display !== 'inline';
      return isOut || (isCut && element.scrollWidth > element.clientWidth + 1);
    })
    .map(
      ({ tagName, className, textContent }) =>
        `${tagName}.${className}: ${textContent.slice(0, 40)}`,
    );
}

test.each(EVERY_DRAWN_PAGE)(
  'nothing is cut on $name, however narrow or large',
  async ({ reach }) => {
    // The policy of the site would stop the larger text from being asked for.
    const context = await opened.browser.newContext({ baseURL: opened.site.url, bypassCSP: true });
    const page = await context.newPage();
    await reach(page);
    for (const { name, width, rootSize } of LOOKS) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, rootSize);
      expect({ name, overflowing: await page.evaluate(overflowing) }).toEqual({
        name,
        overflowing: [],
      });
    }
    await context.close();
  },
);
