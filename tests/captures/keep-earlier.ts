import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the pictures of the time before are, in the folder of pictures. */
export const EARLIER = 'before';

/**
 * Makes room for new pictures: those that are there become the ones of before, and what was before them is
 * forgotten. What is no longer a page has no new picture.
 * @param folder of pictures; made when there is none
 */
export async function keepEarlier(folder: string): Promise<void> {
  const aside = `${folder}.tmp`;
  if (existsSync(folder)) {
    await rm(join(folder, EARLIER), { recursive: true, force: true });
    await rename(folder, aside);
  }
  await mkdir(folder, { recursive: true });
  if (existsSync(aside)) await rename(aside, join(folder, EARLIER));
}
