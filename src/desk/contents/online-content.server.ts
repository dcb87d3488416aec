import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isContentPath } from '../../publishing/review/content-path.ts';
import { describeFile, type OnlineFile } from './online-file.ts';

/** The content that the site online was made from: what is written elsewhere is not read. */
export interface OnlineContent {
  list(): Promise<readonly OnlineFile[]>;
  /** The same, unread. */
  paths(): Promise<readonly string[]>;
  /** @returns `null` for what is not there, and for what is no content */
  read(path: string): Promise<string | null>;
}

/** @param folder of the content, beside the built site */
export function createOnlineContent(folder: string): OnlineContent {
  const read = async (path: string) =>
    isContentPath(path) ? readFile(join(folder, path), 'utf8').catch(() => null) : null;
  const paths = async () => {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const all = names.map((name) => name.split(sep).join('/'));
    return all.filter(isContentPath).toSorted();
  };
  return {
    read,
    paths,
    list: async () =>
      Promise.all((await paths()).map(async (path) => describeFile(path, await read(path)))),
  };
}

/** What a form says of the text that its author saw. */
export function digestText(text: string | null): string {
  return createHash('sha256')
    .update(text === null ? 'none' : `text ${text}`)
    .digest('hex');
}
