import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { GuideIndexSchema, type GuideIndex } from '../../guide/national-sheet.ts';
import type { SheetElement } from '../../guide/tree.ts';
import { ContentError } from './content-error.ts';

/** An import of the national sheets, and where it is on the disk. */
export interface Guide extends GuideIndex {
  readonly folder: string;
}

/** File that names the folder of the import in use: replaced at once, so never half an import. */
export const CURRENT = 'import.json';
export const INDEX = 'index.json';

/** Where imports are kept: out of git, under the project. */
export function guideFolder(
  root: string,
  { PARVIS_COMARQUAGE: named }: NodeJS.ProcessEnv = process.env,
): string {
  return named ?? join(root, '.parvis', 'comarquage');
}

/** File of a sheet in an import. */
export function sheetFile(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/**
 * Reads what the last good import left.
 * @returns `undefined` when there was none: the site has no national sheet then
 * @throws {ContentError} when it cannot be read
 */
export async function readGuide(root: string): Promise<Guide | undefined> {
  const kept = guideFolder(root);
  const current = await readJson(join(kept, CURRENT));
  if (current === undefined) return undefined;
  const named = v.safeParse(
    v.object({ folder: v.pipe(v.string(), v.regex(/^[\w-]+$/u)) }),
    current,
  );
  const folder = join(kept, named.success ? named.output.folder : '');
  const index = v.safeParse(GuideIndexSchema, await readJson(join(folder, INDEX)));
  if (named.success && index.success) return { ...index.output, folder };
  throw new ContentError([
    {
      file: kept,
      key: '(fiches nationales)',
      expected: 'un import complet : relancez « npm run comarquage »',
      found: 'un import illisible, ou d’une autre version',
    },
  ]);
}

/** Reads one sheet of an import. */
export async function readPublication(folder: string, id: string): Promise<SheetElement> {
  return JSON.parse(await readFile(sheetFile(folder, id), 'utf8')) as SheetElement;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
