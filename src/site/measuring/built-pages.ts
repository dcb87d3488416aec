import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

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
 * Reads the public pages of a built site one after the other, so that a large site fits in memory.
 * The editing tool is left out: agents open it, knowing that it is heavy and needs JavaScript; its
 * markup is that of Sveltia CMS. Its own test opens it in a browser.
 */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/u, '');
    if (path.startsWith(EDITOR_PATH)) continue;
    yield { file, path, html: await readFile(file, 'utf8') };
  }
}
