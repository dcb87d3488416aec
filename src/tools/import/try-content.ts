import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../site/content/load-content.ts';

/**
 * Checks the whole content with one file more, on a copy: nothing is written where it is published.
 * @param file path from the root of the project
 * @throws {ContentError} when the build would refuse it
 */
export async function tryContent(root: string, file: string, text: string): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'parvis-import-'));
  try {
    await cp(join(root, 'content'), join(copy, 'content'), { recursive: true });
    await writeFile(join(copy, file), text);
    await loadContent(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
