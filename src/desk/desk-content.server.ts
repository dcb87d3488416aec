import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';
import { DESK_CONTENT, DESK_FOLDER, type DeskContent } from './desk-content.ts';

/** Reads what the build wrote for the desk, once. @param siteFolder the built site, `dist/` */
export function createDeskContent(siteFolder: string): () => Promise<DeskContent> {
  const file = join(siteFolder, '..', DESK_FOLDER, DESK_CONTENT);
  return keepOnce(async () => JSON.parse(await readFile(file, 'utf8')) as DeskContent);
}
