import { cp } from 'node:fs/promises';
import { basename } from 'node:path';

/** What Git keeps beside the files of a repository: no content. */
export const GIT_FOLDER = '.git';

/** Copies a content, which may be a repository of its own. */
export function copyContent(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, filter: (path) => basename(path) !== GIT_FOLDER });
}
