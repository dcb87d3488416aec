import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DESK_CONTENT,
  DESK_FOLDER,
  DESK_SEARCH,
  DRAWN_DESK_CONTENT,
} from '../../desk/desk-content.ts';

/**
 * Takes what agents alone read out of the site, into a folder beside it that no host publishes.
 * @param folder the built site, `dist/`
 */
export async function moveDeskContent(folder: string): Promise<void> {
  const drawn = join(folder, DRAWN_DESK_CONTENT);
  const beside = join(folder, '..', DESK_FOLDER);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside);
  for (const file of [DESK_CONTENT, DESK_SEARCH]) {
    await rename(join(drawn, file), join(beside, file));
  }
  // Nothing else is drawn there: a page would be lost in silence.
  await rmdir(drawn);
}
