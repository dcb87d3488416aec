import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { ShotComparer } from '../../support/compare-shots.ts';
import { explain } from '../../support/explain.ts';
import {
  focusStop,
  reachable,
  reachableKinds,
  startOfPage,
  type FocusStop,
} from '../../support/focus-walk.ts';

/** Kinds of elements already looked at, for each look: the same style needs one look. */
const seen = new Set<string>();

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** The whole page with the Tab key: forwards, backwards, and what is seen at each stop. */
export function checkKeyboard(
  name: string,
  reached: { readonly page: Page },
  tools: { readonly comparer: ShotComparer },
): void {
  const walk = async (key: string, count: number): Promise<readonly FocusStop[]> => {
    const stops: FocusStop[] = [];
    for (let press = 0; press < count; press += 1) {
      await reached.page.keyboard.press(key);
      stops.push(await focusStop(reached.page));
    }
    return stops;
  };
  let stops: readonly FocusStop[] = [];

  test('Tab stops at everything, in the order of the page, forwards and backwards', async () => {
    const { page } = reached;
    await page.setViewportSize({ width: 360, height: 640 });
    const count = await reachable(page);
    const ranks = Array.from({ length: count }, (_, rank) => rank);
    await startOfPage(page);
    stops = await walk('Tab', count);
    expect(stops.map(({ rank }) => rank)).toEqual(ranks);
    const back = await walk('Shift+Tab', count - 1);
    expect(back.map(({ rank }) => rank)).toEqual(ranks.slice(0, -1).toReversed());
    const away = stops.filter(({ isInSight }) => !isInSight);
    expect(away.map(({ text }) => explain(name, { criteria: ['12.8'], element: text }))).toEqual(
      [],
    );
  });

  test('the focus is seen at each stop: pixels around it change by three to one', async () => {
    const { page } = reached;
    await page.setViewportSize({ width: 360, height: 640 });
    await reachable(page);
    const kinds = await reachableKinds(page);
    for (const { name: look, media } of LOOKS) {
      const isNew = (kind: string) => !seen.has(`${look} ${kind}`);
      if (!kinds.some(isNew)) continue;
      await page.emulateMedia(media);
      // Somebody uses the keyboard: from now on the browser shows where the focus goes.
      await startOfPage(page);
      await page.keyboard.press('Tab');
      for (const [rank, kind] of kinds.entries()) {
        if (!isNew(kind)) continue;
        seen.add(`${look} ${kind}`);
        await page.locator(`[data-rank="${rank}"]`).focus();
        await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
        const stop = await focusStop(page);
        const after = await page.screenshot({ clip: stop.clip });
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const before = await page.screenshot({ clip: stop.clip });
        // A ring two points thick around the element, at the least.
        const ring = 4 * (stop.clip.width + stop.clip.height - 32);
        const changed = await tools.comparer.contrasted(before, after);
        expect(
          changed,
          explain(name, { criteria: ['10.7'], element: stop.text, detail: look }),
        ).toBeGreaterThanOrEqual(ring);
      }
    }
    await page.emulateMedia(LOOKS[0].media);
  });
}
