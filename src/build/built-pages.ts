import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  /** Address on the site: `/demarches/acte-de-naissance/`. */
  readonly path: string;
  readonly html: string;
}

/** Reads the pages of a built site one after the other, so that a large site fits in memory. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !file.name.endsWith('.html')) continue;
    const full = join(file.parentPath, file.name);
    const path = `/${relative(folder, full).split(sep).join('/')}`.replace(/index\.html$/u, '');
    yield { path, html: await readFile(full, 'utf8') };
  }
}
