import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK_CONTENT, DESK_FOLDER, DRAWN_DESK_CONTENT } from '../../desk/desk-content.ts';

/**
 * Takes what agents alone read out of the site, into a folder beside it that no host publishes.
 * @param folder the built site, `dist/`
 */
export async function moveDeskContent(folder: string): Promise<void> {
  const beside = join(folder, '..', DESK_FOLDER);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside);
  await rename(join(folder, DRAWN_DESK_CONTENT), join(beside, DESK_CONTENT));
  // Nothing else is drawn there: a page would be lost in silence.
  await rmdir(join(folder, 'bureau'));
}
