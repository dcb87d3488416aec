import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { SiteState } from '../support/site-states.ts';
import { drawIndex, type Capture } from './draw-index.ts';
import { EARLIER } from './keep-earlier.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;
/** Milliseconds that a page may take on a machine that does other things. */
const PATIENCE = 30_000;
const SCHEMES = ['light', 'dark'] as const;

/**
 * Photographs places of a site from top to bottom, at each size, light and dark, with a page to look
 * through them.
 * @param folder where PNG files and `index.html` go
 * @throws {Error} once all the others are taken, naming the places that were not reached
 */
export async function takeCaptures(
  browser: Browser,
  siteUrl: string,
  places: readonly SiteState[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const captures: Capture[] = [];
  const unreached: string[] = [];
  for (const { name, reach } of places) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: siteUrl,
      viewport: SIZES[0],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      await reach(page);
    } catch (error) {
      // One page that nobody reaches does not lose the pictures of the others.
      unreached.push(name);
      console.error(`${name}: ${String(error)}`);
      await context.close();
      continue;
    }
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const size of SIZES) {
        const file = `${fileName(name)}-${size.width}-${colorScheme}.png`;
        await page.setViewportSize(size);
        await page.screenshot({ path: join(folder, file), fullPage: true });
        const before = `${EARLIER}/${file}`;
        const isKnown = existsSync(join(folder, before));
        captures.push({
          ...{ place: name, file, width: size.width, colorScheme },
          ...(isKnown && { before }),
        });
      }
    }
    await context.close();
  }
  await writeFile(join(folder, 'index.html'), drawIndex(captures));
  if (unreached.length > 0) throw new Error(`Not reached: ${unreached.join(', ')}`);
}

function fileName(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/gu, '-');
}
