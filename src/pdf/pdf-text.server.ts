import { FONTS, MARGIN, TEXT_WIDTH, type Pdf, type PdfElement } from './pdf-document.server.ts';

/** How a text looks: font, size and space under it in points. */
export interface TextLook {
  readonly font: keyof typeof FONTS;
  readonly size: number;
  readonly after: number;
}

export const LOOKS = {
  title: { font: 'bold', size: 18, after: 4 },
  heading: { font: 'bold', size: 13, after: 4 },
  label: { font: 'bold', size: 10.5, after: 2 },
  plain: { font: 'plain', size: 10.5, after: 4 },
  hint: { font: 'plain', size: 9.5, after: 2 },
} as const satisfies Record<string, TextLook>;

/** Where a text is: points from the left edge of the text, and width. */
export interface Place {
  readonly indent: number;
  readonly width: number;
}

export function indented(indent: number): Place {
  return { indent, width: TEXT_WIDTH - indent };
}

/** Adds a text to the structure tree and to the sheet, under what is there. */
export function writeText(
  doc: Pdf,
  parent: PdfElement,
  tag: string,
  text: string,
  look: TextLook,
  place: Place = indented(0),
): void {
  const draw = () => {
    doc.font(FONTS[look.font]).fontSize(look.size);
    doc.text(printable(text), MARGIN + place.indent, doc.y, { width: place.width });
  };
  parent.add(doc.struct(tag, {}, draw));
  doc.y += look.after;
}

/** Room under a heading, so that it never ends a sheet: in points. */
export const UNDER_HEADING = 90;

/** A heading of the second level, with what comes under it on the same sheet. */
export function writeHeading(doc: Pdf, parent: PdfElement, text: string): void {
  doc.y += 10;
  keepTogether(doc, UNDER_HEADING);
  writeText(doc, parent, 'H2', text, LOOKS.heading);
}

/** Adds an element without content of its own: a list, an item. */
export function addElement(doc: Pdf, parent: PdfElement, tag: string): PdfElement {
  const element = doc.struct(tag);
  parent.add(element);
  return element;
}

/** Height of a text with the space under it, in points. */
export function textHeight(
  doc: Pdf,
  text: string,
  look: TextLook,
  place: Place = indented(0),
): number {
  doc.font(FONTS[look.font]).fontSize(look.size);
  return doc.heightOfString(printable(text), { width: place.width }) + look.after;
}

/** Starts another sheet when this height does not fit under what is drawn, unless none would hold it. */
export function keepTogether(doc: Pdf, height: number): void {
  const { margins, height: sheet } = doc.page;
  const isTooHigh = height > sheet - margins.top - margins.bottom;
  if (!isTooHigh && doc.y + height > sheet - margins.bottom) doc.addPage();
}

/** What the font draws: Latin-1 and the signs of French. */
const MISSING =
  /[^\n\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/gu;

/** Letters of names that no accent makes: a plain letter says more than a question mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i', Ŧ: 'T', ŧ: 't', Ŋ: 'N', ŋ: 'n' },
  ...{ Ə: 'E', ə: 'e', ẞ: 'SS', ŀ: 'l', Ŀ: 'L' },
};

/**
 * A text in signs that the font has: another one would be an empty box, which PDF/UA-1 forbids (7.21.8).
 * Accents that it lacks are left out; a sign that has no plain letter becomes « ? ».
 */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(
      MISSING,
      (sign) =>
        PLAIN_LETTERS[sign] ?? (sign.normalize('NFKD').replaceAll(/[^\u0020-\u007e]/gu, '') || '?'),
    );
}
