import { describe, expect, test } from 'vitest';
import { parisDay } from '../../src/domain/paris-time.ts';
import { axeFindings } from '../support/axe.ts';
import { useBrowser, useReachedPage } from '../support/browser.ts';
import { EVERY_PAGE } from '../support/every-page.ts';
import { unexcused } from '../support/exceptions.ts';
import { explain } from '../support/explain.ts';

const opened = useBrowser();
const today = parisDay(new Date());

const PHONE = { width: 360, height: 640 };
const LOOKS = [
  { name: 'on a phone', size: PHONE, media: {} },
  { name: 'on a phone, in the dark', size: PHONE, media: { colorScheme: 'dark' } },
  { name: 'on a phone, in forced colours', size: PHONE, media: { forcedColors: 'active' } },
  { name: 'on a desktop', size: { width: 1280, height: 800 }, media: {} },
  // The width of an A4 sheet between its margins.
  { name: 'on paper', size: { width: 718, height: 1000 }, media: { media: 'print' } },
] as const;
const PLAIN = { colorScheme: 'light', forcedColors: 'none', media: 'screen' } as const;

describe.each(EVERY_PAGE)('$name', ({ name, reach }) => {
  // The policy of the site would stop axe itself from being injected.
  const reached = useReachedPage(opened, reach, { bypassCSP: true });

  test.each(LOOKS)('axe finds nothing to say, $name', async ({ size, media }) => {
    const { page } = reached;
    await page.setViewportSize(size);
    await page.emulateMedia({ ...PLAIN, ...media });
    // Nothing is tapped on paper.
    const left = 'media' in media ? ['target-size'] : [];
    const found = unexcused(await axeFindings(page, left), name, today);
    expect(found.map((finding) => explain(name, finding))).toEqual([]);
  });
});
