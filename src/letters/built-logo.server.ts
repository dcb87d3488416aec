import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';

/** Name of the file that the build writes. */
const FILE = 'logo.svg';

/**
 * Reads the drawing of the commune that the build checked and wrote, once. A letter leaves without it rather
 * than not at all.
 * @param siteFolder the built site, `dist/`
 */
export function createBuiltLogo(siteFolder: string): () => Promise<string> {
  return keepOnce(() => readFile(join(siteFolder, FILE), 'utf8').catch(() => ''));
}
