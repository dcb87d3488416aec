import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { copyContent } from '../copy-content.ts';

/** Copies a content into a folder, with another text for one of its files. @returns what the build refuses in it */
export async function tryText(
  content: ContentRoot,
  folder: string,
  path: string,
  text: string | null,
): Promise<readonly string[]> {
  await copyContent(content.folder, folder);
  putText(folder, path, text);
  try {
    await loadContent({ ...content, folder });
    return [];
  } catch (error) {
    if (error instanceof StopError) return [error.message];
    throw error;
  }
}

/** @returns `null` where there is no such file */
export function readText(folder: string, path: string): string | null {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
}

/** @param text `null`: the file goes */
export const putText = (folder: string, path: string, text: string | null): void => {
  putBytes(folder, path, text === null ? null : Buffer.from(text));
};

/** @param bytes `null`: the file goes */
export function putBytes(folder: string, path: string, bytes: Uint8Array | null): void {
  if (bytes === null) {
    rmSync(join(folder, path), { force: true });
    return;
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
