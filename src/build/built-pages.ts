import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  /** Where it is on the disk. */
  readonly file: string;
  /** Address on the site: `/demarches/acte-de-naissance/`. */
  readonly path: string;
  readonly html: string;
}

/** Reads the pages of a built site one after the other, so that a large site fits in memory. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/u, '');
    yield { file, path, html: await readFile(file, 'utf8') };
  }
}
