import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '../../site/content/content-error.ts';
import type { ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';

/** A file that is not there yet, or that takes the place of another. */
export interface TriedFile {
  /** Path from the folder of the content. */
  readonly path: string;
  readonly text: string;
  /** As the person knows it, where it is not published under that path: a draft. */
  readonly shown?: string;
}

/**
 * Checks the whole content with one file more, on a copy: nothing is written where it is published.
 * @returns what the build would refuse in this file, then in others
 */
export async function tryContent(
  root: ContentRoot,
  file: TriedFile,
): Promise<{ own?: ContentError; others?: ContentError }> {
  const copy = await mkdtemp(join(tmpdir(), 'parvis-contenu-'));
  try {
    return await tryContentIn(copy, root, file);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The same in a folder that stays: what is built from it is what was tried. */
export async function tryContentIn(
  folder: string,
  root: ContentRoot,
  file: TriedFile,
): Promise<{ own?: ContentError; others?: ContentError }> {
  cpSync(root.folder, folder, { recursive: true });
  return tryFileIn(folder, root, file);
}

/** The same in a copy that is there already. */
export async function tryFileIn(
  folder: string,
  root: ContentRoot,
  { path, text, shown }: TriedFile,
): Promise<{ own?: ContentError; others?: ContentError }> {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  try {
    await loadContent({ ...root, folder });
    return {};
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const published = shownPath(root, path);
    const own = error.problems.filter(({ file }) => file === published);
    const others = error.problems.filter(({ file }) => file !== published);
    return {
      ...(own.length > 0 && {
        own: new ContentError(own.map((one) => ({ ...one, file: shown ?? published }))),
      }),
      ...(others.length > 0 && { others: new ContentError(others) }),
    };
  }
}
