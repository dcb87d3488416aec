import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Day } from '../kit/day.ts';
import { keepOnce } from '../kit/keep-once.ts';
import { unpackFont } from './unpack-font.server.ts';

/** Tagged PDF (PDF/UA-1, ISO 14289-1) while it is drawn: `doc.y` is where the next thing goes. */
export type Pdf = PDFKit.PDFDocument;
export type PdfElement = PDFKit.PDFStructureElement;

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  /** Day that the file bears: the same content gives the same bytes whenever it is built. */
  readonly day: Day;
}

/** Points between the text and the edge of the sheet. */
export const MARGIN = 50;
/** Width of the text on A4, in points. */
export const TEXT_WIDTH = 595 - 2 * MARGIN;

/** Names under which the fonts are registered. */
export const FONTS = { plain: 'plain', bold: 'bold' } as const;

/**
 * Atkinson Hyperlegible, drawn for people who see badly; free licence (SIL OFL 1.1). It is embedded:
 * the fonts that every reader of PDF has are not, which PDF/UA forbids (7.21.4.1). Parsed once for all
 * documents: it takes longer than drawing one.
 */
const readFonts = keepOnce(async () => {
  const { resolve } = createRequire(import.meta.url);
  const read = async (weight: number) => {
    const file = `atkinson-hyperlegible-latin-${weight}-normal.woff`;
    const woff = await readFile(resolve(`@fontsource/atkinson-hyperlegible/files/${file}`));
    return create(unpackFont(woff));
  };
  return { plain: await read(400), bold: await read(700) };
});

/**
 * A parsed font for one document. Its glyphs are its own: « É » is made of « E », which `fontkit` would keep
 * without its letter, and the next document would neither be copied nor read aloud.
 * @returns what `pdfkit` would make of the bytes: it takes it, and its types do not say so
 */
const forOneDocument = (font: Awaited<ReturnType<typeof readFonts>>['plain']) =>
  Object.assign(Object.create(font) as typeof font, { _glyphs: {} }) as never;

/**
 * Makes a PDF on A4.
 * @param draw adds elements to the structure tree, in reading order
 * @returns its bytes
 */
export async function makePdf(
  { title, author, day }: PdfInfo,
  draw: (doc: Pdf, root: PdfElement) => void,
): Promise<Buffer> {
  const read = await readFonts();
  const fonts = { plain: forOneDocument(read.plain), bold: forOneDocument(read.bold) };
  const date = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 20, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    font: fonts.plain,
    info: { Title: title, Author: author, CreationDate: date, ModDate: date },
  });
  const bytes = buffer(doc);
  doc.registerFont(FONTS.plain, fonts.plain).registerFont(FONTS.bold, fonts.bold);
  const root = doc.struct('Document');
  doc.addStructure(root);
  draw(doc, root);
  root.end();
  doc.end();
  return bytes;
}
