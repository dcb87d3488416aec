import { makePdf } from '../../pdf/pdf-document.server.ts';
import type { Letter } from '../../requests/letter/letter.ts';
import { drawLetterSheets, type NotKept } from './letter-sheets.server.ts';

/** Draws one letter on A4 as a tagged PDF (PDF/UA-1): the same letter, the same bytes. */
export function drawLetterPdf(letter: Letter, notKept: NotKept = {}): Promise<Buffer> {
  const [author = ''] = letter.sender;
  const info = { title: `${letter.subject} (${letter.reference})`, author, day: letter.on };
  return makePdf(info, (doc, root) => {
    drawLetterSheets(doc, root, letter, notKept);
  });
}
