import { join } from 'node:path';
import type { Browser } from 'playwright';
import { findPlace } from './places.ts';
import { takePicture } from './take-picture.ts';

/** Bytes of a picture of the README, at most. */
const PICTURE_LIMIT = 60_000;

const PICTURES = [
  { file: 'home-360.png', place: 'home' },
  { file: 'procedure-360.png', place: 'procedure' },
  { file: 'receipt-360.png', place: 'autorisation-stationnement: receipt' },
] as const;

/**
 * Takes the pictures of the README: the first screen of a small phone.
 * @throws {RangeError} when one is too heavy to be read by everybody
 */
export async function takeReadmePictures(
  browser: Browser,
  siteUrl: string,
  folder: string,
): Promise<void> {
  for (const { file, place } of PICTURES) {
    const context = await browser.newContext({
      baseURL: siteUrl,
      viewport: { width: 360, height: 640 },
      colorScheme: 'light',
      // Steps would hide what is filled in to reach a receipt.
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await findPlace(place).reach(page);
    await takePicture(page, join(folder, file), PICTURE_LIMIT);
    await context.close();
  }
}
