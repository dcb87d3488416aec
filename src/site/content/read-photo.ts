import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Commune } from '../../commune/commune.ts';
import { formatInteger } from '../../kit/format-number.ts';
import type { FileProblem } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { shownPath } from './shown-path.ts';

/** A photo ready to be published. */
export interface Photo {
  /** Address on the site: it changes with the picture, so that browsers may keep it. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** The file, in base 64. */
  readonly data: string;
}

/** Octets: what a wide screen downloads besides the page. */
const LIMIT = 80_000;
const WIDTHS = { least: 600, most: 1600 };
const FORMATS: Readonly<Record<string, string>> = {
  '.webp': 'webp',
  '.avif': 'avif',
  '.jpg': 'jpg',
};

/** Reads and checks the photo that `commune.yml` names, if it names one. */
export async function readPhoto(
  root: ContentRoot,
  named: Commune['photo'],
): Promise<{ readonly photo: Photo | undefined; readonly problems: readonly FileProblem[] }> {
  if (named === undefined) return { photo: undefined, problems: [] };
  const inside = await pathOf(root, named.file);
  const file = shownPath(root, inside);
  const refused = (expected: string, found: string) => ({
    photo: undefined,
    problems: [{ file, key: '(photo)', expected, found }],
  });
  const bytes = await readFile(join(root.folder, inside)).catch(() => undefined);
  if (bytes === undefined)
    return refused(`le fichier nommé dans ${shownPath(root, 'commune.yml')}`, 'aucun fichier');
  if (bytes.length > LIMIT) {
    return refused(
      `${formatInteger(LIMIT)} octets au plus`,
      `${formatInteger(bytes.length)} octets`,
    );
  }
  const extension = extname(file);
  const size = await imageMetadata(bytes, file).catch(() => undefined);
  if (size === undefined || size.format !== FORMATS[extension]) {
    return refused(`une photo au format ${extension}`, 'un autre contenu');
  }
  const { width, height } = size;
  if (width < WIDTHS.least || width > WIDTHS.most || height >= width) {
    return refused(
      `une photo plus large que haute, de ${WIDTHS.least} à ${WIDTHS.most} points de large`,
      `${width} × ${height}`,
    );
  }
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = `/photos/${digest}${extension}`;
  return { photo: { path, width, height, data: bytes.toString('base64') }, problems: [] };
}

/** In the folder of pictures, where the editing tool puts them; else beside the other files. */
async function pathOf({ folder }: ContentRoot, name: string): Promise<string> {
  const inFolder = `images/${name}`;
  return access(join(folder, inFolder)).then(
    () => inFolder,
    () => name,
  );
}
