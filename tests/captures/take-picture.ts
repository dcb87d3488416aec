import { basename } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright';

/**
 * Takes what a page shows as a picture that everybody reads.
 * @param limit its bytes, at most
 * @throws {RangeError} when it is heavier
 */
export async function takePicture(
  page: Page,
  path: string,
  limit: number,
  options: PageScreenshotOptions = {},
): Promise<void> {
  const { length } = await page.screenshot({ ...options, path });
  if (length > limit)
    throw new RangeError(`${basename(path)} weighs ${length} bytes, over ${limit}`);
}
