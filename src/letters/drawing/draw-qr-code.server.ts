import { encode } from 'uqr';
import { MARGIN, type Pdf, type PdfElement } from '../../pdf/pdf-document.server.ts';

/** Points: 3.5 cm, as on the page. */
const SIZE = 100;
/** With the space under it. */
export const QR_HEIGHT = SIZE + 8;

/** Draws a QR code as a figure that says what it is for (PDF/UA-1, 7.3). */
export function drawQrCode(doc: Pdf, parent: PdfElement, text: string, label: string): void {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const side = SIZE / size;
  const [left, top] = [MARGIN, doc.y];
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
  doc.y = top + QR_HEIGHT;
}
