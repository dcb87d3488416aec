import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce } from '../kit/keep-once.ts';
import type { NamedTemplate } from './named-template.ts';

/** Name of the file that the build writes. */
const FILE = 'modeles-de-lettres.json';

/** Reads the templates that the build checked and wrote, once. @param siteFolder the built site, `dist/` */
export function createBuiltTemplates(siteFolder: string): () => Promise<readonly NamedTemplate[]> {
  return keepOnce(
    async () => JSON.parse(await readFile(join(siteFolder, FILE), 'utf8')) as NamedTemplate[],
  );
}
