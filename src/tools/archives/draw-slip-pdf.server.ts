import { writtenLine } from '../../archives/slip-lines.ts';
import { slipTexts as texts } from '../../archives/slip-texts.ts';
import type { Slip, SlipLine } from '../../archives/slip.ts';
import { drawFrame } from '../../filing/paper/pdf-boxes.server.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { makePdf, type Pdf, type PdfElement } from '../../pdf/pdf-document.server.ts';
import { addElement, keepTogether, LOOKS, writeText } from '../../pdf/pdf-text.server.ts';

/** Room for a heading and what it is about; room for a name or a signature. */
const LINE_HEIGHT = 110;
const FRAME = 40;

/** Draws a slip on A4 as a tagged PDF (PDF/UA-1), to be signed by hand. */
export function drawSlipPdf(slip: Slip, communeName: string): Promise<Buffer> {
  const { number, kind, lines, count, digest, preparedAt } = slip;
  const day = parisDay(new Date(preparedAt));
  const title = texts.title[kind](number);
  return makePdf({ title, author: communeName, day }, (doc, root) => {
    writeText(doc, root, 'H1', title, LOOKS.title);
    const said = [
      texts.preparedOn(communeName, formatDay(day)),
      texts.law[kind],
      texts.total(formatCount(count, 'dossier', 'dossiers')),
    ];
    for (const line of said) writeText(doc, root, 'P', line, LOOKS.plain);
    for (const line of lines) drawLine(doc, root, line);
    keepTogether(doc, texts.visaRows.length * (FRAME + 20) + 80);
    writeText(doc, root, 'H2', texts.visa, LOOKS.heading);
    writeText(doc, root, 'P', texts.whole, LOOKS.plain);
    for (const row of texts.visaRows) {
      writeText(doc, root, 'P', row, LOOKS.label);
      drawFrame(doc, FRAME);
    }
    writeText(doc, root, 'P', texts.digest(digest), LOOKS.hint);
  });
}

function drawLine(doc: Pdf, root: PdfElement, line: SlipLine): void {
  const { title, ...facts } = writtenLine(line);
  doc.y += 8;
  keepTogether(doc, LINE_HEIGHT);
  writeText(doc, root, 'H2', title, LOOKS.heading);
  const list = addElement(doc, root, 'L');
  for (const fact of Object.values(facts).filter((text) => text !== '')) {
    const body = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    writeText(doc, body, 'P', fact, LOOKS.plain);
  }
}
