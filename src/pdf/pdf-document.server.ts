import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Day } from '../kit/day.ts';
import { forOneDocument, readFonts, type WholeFont } from './pdf-fonts.server.ts';

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
 * Makes a PDF on A4.
 * @param draw adds elements to the structure tree, in reading order; a form is typed in the whole font
 * @returns its bytes
 */
export async function makePdf(
  { title, author, day }: PdfInfo,
  draw: (doc: Pdf, root: PdfElement, whole: WholeFont) => void,
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
  draw(doc, root, read.plain);
  root.end();
  doc.end();
  return bytes;
}
