import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ahead } from '../../kit/ahead.ts';

/** Where the editing tool is, in `dist` and on the site. */
export const EDITOR_PATH = '/redaction/';

/** A page as it was built. */
export interface BuiltPage {
  /** Where it is on the disk. */
  readonly file: string;
  /** Address on the site: `/demarches/acte-de-naissance/`. */
  readonly path: string;
  readonly html: string;
}

/**
 * Reads the public pages of a built site in their order, so that a large site fits in memory.
 * The editing tool is left out: agents open it, knowing that it is heavy and needs JavaScript; its
 * markup is that of Sveltia CMS. Its own test opens it in a browser.
 */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return { file, path: path.replace(/index\.html$/u, '') };
    })
    .filter(({ path }) => !path.startsWith(EDITOR_PATH));
  yield* ahead(places, async (place) => ({ ...place, html: await readFile(place.file, 'utf8') }));
}
