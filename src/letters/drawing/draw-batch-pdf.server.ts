import { makePdf, type Pdf, type PdfInfo } from '../../pdf/pdf-document.server.ts';
import { addElement } from '../../pdf/pdf-text.server.ts';
import type { Letter } from '../../requests/letter/letter.ts';
import { fitsWindow } from './envelope-window.ts';
import { drawAddressSheet, drawLetterSheets, type NotKept } from './letter-sheets.server.ts';

/** A letter, and what is not kept of it. */
export interface LetterToDraw extends Pick<NotKept, 'code'> {
  readonly letter: Letter;
}

/**
 * Draws letters one after the other, for a printer that prints both sides: each starts on the front of a
 * sheet. An address that no window shows whole comes first, on a sheet of its own.
 * @param batch title of the file, who writes, the day that it bears, and the drawing of the commune
 * @returns the bytes, the same whenever the same letters are drawn, and the pages of each letter
 */
export async function drawBatchPdf(
  { logo, ...batch }: PdfInfo & Pick<NotKept, 'logo'>,
  letters: readonly LetterToDraw[],
): Promise<{ readonly bytes: Buffer; readonly pages: readonly number[] }> {
  const pages: number[] = [];
  const bytes = await makePdf(batch, (doc, root) => {
    letters.forEach(({ letter, code }, place) => {
      if (place > 0) startFront(doc);
      const part = addElement(doc, root, 'Part');
      if (!fitsWindow(letter.recipient)) {
        drawAddressSheet(doc, part, letter, { logo });
        startFront(doc);
      }
      pages.push(drawLetterSheets(doc, part, letter, { code, logo }));
    });
  });
  return { bytes, pages };
}

/** Goes to the next front: the back before it stays empty, where nothing is printed on it. */
function startFront(doc: Pdf): void {
  const { count } = doc.bufferedPageRange();
  doc.switchToPage(count - 1);
  if (count % 2 === 1) doc.addPage();
  doc.addPage();
}
