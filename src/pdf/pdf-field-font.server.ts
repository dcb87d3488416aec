import type { Pdf } from './pdf-document.server.ts';
import type { WholeFont } from './pdf-fonts.server.ts';

/** Signs of WinAnsiEncoding, which is what readers of PDF write in fields (ISO 32000-1, annex D.2). */
const WIN_ANSI = new TextDecoder('windows-1252');
const FIRST = 32;
const LAST = 255;
/** An ordinary Latin font (ISO 32000-1, table 123). */
const NON_SYMBOLIC = 32;
const STEM = 80;

/**
 * Embeds a whole font for what is typed in fields: the one of the text holds the drawn letters only, under
 * numbers that a reader of PDF cannot find again, and the typed words would be cut.
 */
export function embedFieldFont(doc: Pdf, { font, bytes }: WholeFont): PDFKit.PDFKitReference {
  const scale = 1000 / font.unitsPerEm;
  const scaled = (length: number) => Math.round(length * scale);
  const { bbox, postscriptName, ascent, descent, capHeight, italicAngle } = font;
  const file = doc.ref({ Length1: bytes.length });
  file.end(bytes);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: postscriptName,
    Flags: NON_SYMBOLIC,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
    ItalicAngle: italicAngle,
    Ascent: scaled(ascent),
    Descent: scaled(descent),
    CapHeight: scaled(capHeight),
    StemV: STEM,
    FontFile2: file,
  });
  descriptor.end(undefined);
  const widths = Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const sign = WIN_ANSI.decode(Uint8Array.of(FIRST + index));
    return scaled(font.glyphForCodePoint(sign.codePointAt(0) ?? FIRST).advanceWidth);
  });
  const embedded = doc.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: postscriptName,
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: widths,
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: descriptor,
  });
  embedded.end(undefined);
  return embedded;
}
