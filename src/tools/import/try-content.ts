import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';

/**
 * Checks the whole content with one file more, on a copy: nothing is written where it is published.
 * @param path from the folder of the content
 * @throws {ContentError} when the build would refuse it
 */
export async function tryContent(root: ContentRoot, path: string, text: string): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'parvis-import-'));
  try {
    await cp(root.folder, copy, { recursive: true });
    await writeFile(join(copy, path), text);
    await loadContent({ ...root, folder: copy });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
