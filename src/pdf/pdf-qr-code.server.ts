import { encode } from 'uqr';
import { MARGIN, TEXT_WIDTH, type Pdf, type PdfElement } from './pdf-document.server.ts';

/** Points: 3.5 cm, as on the page. */
const SIZE = 100;
/** With the space under it. */
const QR_HEIGHT = SIZE + 8;

/** Width of a text that leaves room for a code at its right. */
export const BESIDE_QR = TEXT_WIDTH - SIZE - 12;

/** Draws a QR code as a figure that says what it is for (PDF/UA-1, 7.3), under what is drawn. */
export function drawQrCode(doc: Pdf, parent: PdfElement, text: string, label: string): void {
  const top = doc.y;
  drawAt(doc, parent, { text, label, left: MARGIN, top });
  doc.y = top + QR_HEIGHT;
}

/** The same in the right corner of a sheet that was just begun: what comes next is not beside it. */
export function drawCornerQrCode(doc: Pdf, parent: PdfElement, text: string, label: string): void {
  const { y } = doc;
  drawAt(doc, parent, { text, label, left: MARGIN + TEXT_WIDTH - SIZE, top: MARGIN });
  doc.y = Math.max(y, MARGIN + QR_HEIGHT);
}

interface PlacedCode {
  readonly text: string;
  readonly label: string;
  readonly left: number;
  readonly top: number;
}

function drawAt(doc: Pdf, parent: PdfElement, { text, label, left, top }: PlacedCode): void {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const side = SIZE / size;
  const bbox = [left, top, left + SIZE, top + SIZE];
  const figure = doc.struct('Figure', { alt: label, bbox } as never, () => {
    data.forEach((line, y) => {
      line.forEach((isDark, x) => {
        if (isDark) doc.rect(left + x * side, top + y * side, side, side);
      });
    });
    doc.fill('black');
  });
  parent.add(figure);
}
