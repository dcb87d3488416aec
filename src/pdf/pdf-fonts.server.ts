import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { keepOnce } from '../kit/keep-once.ts';
import { unpackFont } from './unpack-font.server.ts';

/** A font that was read, and its bytes: what is typed in a form may need any letter of it. */
export interface WholeFont {
  readonly font: Font;
  readonly bytes: Buffer;
}

/**
 * Atkinson Hyperlegible, drawn for people who see badly; free licence (SIL OFL 1.1). It is embedded:
 * the fonts that every reader of PDF has are not, which PDF/UA forbids (7.21.4.1). Parsed once for all
 * documents: it takes longer than drawing one.
 */
export const readFonts = keepOnce(async () => {
  const { resolve } = createRequire(import.meta.url);
  const read = async (weight: number): Promise<WholeFont> => {
    const file = `atkinson-hyperlegible-latin-${weight}-normal.woff`;
    const woff = await readFile(resolve(`@fontsource/atkinson-hyperlegible/files/${file}`));
    const bytes = unpackFont(woff);
    return { font: readFont(bytes), bytes };
  };
  return { plain: await read(400), bold: await read(700) };
});

function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new TypeError('Several fonts in one file');
  return font;
}

/**
 * A parsed font for one document. Its glyphs are its own: « É » is made of « E », which `fontkit` would keep
 * without its letter, and the next document would neither be copied nor read aloud.
 * @returns what `pdfkit` would make of the bytes: it takes it, and its types do not say so
 */
export function forOneDocument({ font }: WholeFont): never {
  return Object.assign(Object.create(font) as Font, { _glyphs: {} }) as never;
}
