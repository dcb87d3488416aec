import { describe, expect, test } from 'vitest';
import { useBrowser, useReachedPage } from '../support/browser.ts';
import { styleRules, type StyleRule } from '../support/style-rules.ts';

const opened = useBrowser();
// One style serves every page: it is written inside each of them.
const reached = useReachedPage(opened, async (page) => {
  await page.goto('/');
});

const failing = async (isWrong: (rule: StyleRule) => boolean) =>
  (await styleRules(reached.page))
    .filter(isWrong)
    .map(({ inside, selector, text }) => `${inside} ${selector} { ${text} }`);

describe('the style', () => {
  test('moves, fades and flashes nothing', async () => {
    expect(
      await failing(
        ({ selector, properties }) =>
          selector.startsWith('@keyframes') ||
          properties.some((property) =>
            /^(?:animation|transition|scroll-behavior)/u.test(property),
          ),
      ),
    ).toEqual([]);
  });

  test('shows nothing more on hover or on focus than colours, lines and rings', async () => {
    const harmless = /^(?:color|background|border|outline|box-shadow|text-decoration)/u;
    expect(
      await failing(
        ({ selector, properties }) =>
          // The first link of the page comes into sight when it takes the focus: itself, nothing else.
          /:(?:hover|focus|active|target)/u.test(selector) &&
          selector !== '.skip:focus' &&
          !properties.every((property) => harmless.test(property)),
      ),
    ).toEqual([]);
  });

  test('adds no word: what it draws has an empty alternative', async () => {
    expect(
      await failing(({ text }) => {
        const content = /(?:^|[ ;])content: ([^;]+);/u.exec(text)?.[1];
        // On paper, the address of a link is the link's own.
        const isAddress = content?.includes('attr(href)') === true;
        const isNothing = content === '""' || content === 'none';
        return content !== undefined && !isNothing && !content.endsWith('/ ""') && !isAddress;
      }),
    ).toEqual([]);
    expect(await failing(({ text }) => text.includes('url('))).toEqual([]);
  });

  test('never changes the order of the page', async () => {
    expect(
      await failing(
        ({ properties, text }) =>
          properties.some((property) => /^(?:order|float)$/u.test(property)) ||
          /reverse|grid-template-areas/u.test(text),
      ),
    ).toEqual([]);
  });

  test('never takes a ring of focus away', async () => {
    expect(
      await failing(({ text }) => /outline(?:-style|-width)?: (?:none|0|hidden)/u.test(text)),
    ).toEqual([]);
  });

  test('changes colours and lines alone in the dark and in forced colours', async () => {
    const harmless = /^(?:--|color|background|border|outline|forced-color-adjust)/u;
    expect(
      await failing(
        ({ inside, properties }) =>
          /prefers-color-scheme|prefers-contrast|forced-colors/u.test(inside) &&
          !properties.every((property) => harmless.test(property)),
      ),
    ).toEqual([]);
  });

  test('gives the colours of text and ground together', async () => {
    const [body] = (await styleRules(reached.page)).filter(({ selector }) => selector === 'body');
    expect(body?.properties).toEqual(expect.arrayContaining(['color', 'background-color']));
  });
});

/** Lines and signs that must be seen on a ground, by their names in the style (WCAG 1.4.11). */
const SEEN = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['danger', 'paper'],
  ['danger', 'ground'],
  ['danger', 'danger-tint'],
  ['brand', 'paper'],
  ['brand', 'ground'],
  ['brand', 'brand-tint'],
  ['focus', 'paper'],
  ['focus', 'ground'],
] as const;

/** Contrast of two colours written `#rrggbb`, as WCAG defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const long = colour.length === 4 ? colour.replaceAll(/[^#]/gu, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s colours', (colorScheme) => {
  test.each(SEEN)('%s stands out on %s, by three to one', async (line, ground) => {
    await reached.page.emulateMedia({ colorScheme });
    const [one = '', other = ''] = await reached.page.evaluate(
      (names) => {
        const style = getComputedStyle(document.documentElement);
        return names.map((name) => style.getPropertyValue(`--${name}`).trim());
      },
      [line, ground],
    );
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });
});
