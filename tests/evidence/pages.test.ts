import { describe, expect, test } from 'vitest';
import { parisDay } from '../../src/kit/paris-time.ts';
import { axeFindings } from '../support/axe.ts';
import { useBrowser, useReachedPage } from '../support/browser.ts';
import { EVERY_PAGE, EVERY_SHAPE } from '../support/every-page.ts';
import { unexcused } from '../support/exceptions.ts';
import { explain } from '../support/explain.ts';

const opened = useBrowser();
const today = parisDay(new Date());

const PHONE = { width: 360, height: 640 };
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
const ON_A_PHONE = { name: 'on a phone', size: PHONE, media: {}, left: [] };
const OTHER_LOOKS = [
  { name: 'on a phone, in the dark', size: PHONE, media: { colorScheme: 'dark' }, left: [] },
  {
    name: 'on a phone, in forced colours',
    size: PHONE,
    media: { forcedColors: 'active' },
    // The person chose these colours; axe reads those of the style.
    left: CONTRAST,
  },
  { name: 'on a desktop', size: { width: 1280, height: 800 }, media: {}, left: [] },
  {
    name: 'on paper',
    // The width of an A4 sheet between its margins.
    size: { width: 718, height: 1000 },
    media: { media: 'print' },
    // Nothing is tapped on paper.
    left: ['target-size'],
  },
] as const;
const PLAIN = { colorScheme: 'light', forcedColors: 'none', media: 'screen' } as const;

describe.each(EVERY_PAGE)('$name', ({ name, reach }) => {
  // The policy of the site would stop axe itself from being injected.
  const reached = useReachedPage(opened, reach, { bypassCSP: true, isWhole: true });

  // Words are judged once a page, the style once for each arrangement of it.
  const looks = EVERY_SHAPE.some((shape) => shape.name === name)
    ? [ON_A_PHONE, ...OTHER_LOOKS]
    : [ON_A_PHONE];
  test.each(looks)('axe finds nothing to say, $name', async ({ size, media, left }) => {
    const { page } = reached;
    await page.setViewportSize(size);
    await page.emulateMedia({ ...PLAIN, ...media });
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    const found = unexcused(await axeFindings(page, left), name, today);
    expect(found.map((finding) => explain(name, finding))).toEqual([]);
  });
});
