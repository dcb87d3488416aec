import { MARGIN, TEXT_WIDTH, type Pdf } from '../../pdf/pdf-document.server.ts';

/** Points: a box for one sign is 6 mm wide, and a line leaves 8 mm for a hand. */
const BOX = { width: 17, height: 20 } as const;
const LINE = 23;
const SQUARE = 9;
const GAP = 14;
const AFTER = 4;

/** Points between a square and the words that it is for. */
export const TICK_INDENT = 16;
/** Height of a row of boxes, with the space under it. */
export const CELLS_HEIGHT = BOX.height + AFTER;

/** Height of lines, with the space under them. */
export function linesHeight(count: number): number {
  return count * LINE + AFTER;
}

/** Lines to write on. */
export function drawLines(doc: Pdf, count: number): void {
  drawDecoration(doc, () => {
    for (let line = 1; line <= count; line += 1) {
      const y = doc.y + line * LINE;
      doc.moveTo(MARGIN, y).lineTo(MARGIN + TEXT_WIDTH, y);
    }
  });
  doc.y += linesHeight(count);
}

/** A row of boxes. @returns where the next one starts, in points from the left edge of the text */
export function drawCells(doc: Pdf, count: number, indent: number): number {
  const width = count * BOX.width;
  const x = MARGIN + indent;
  drawDecoration(doc, () => {
    doc.rect(x, doc.y, width, BOX.height);
    for (let box = 1; box < count; box += 1) {
      doc.moveTo(x + box * BOX.width, doc.y).lineTo(x + box * BOX.width, doc.y + BOX.height);
    }
  });
  return indent + width + GAP;
}

/** A square to tick, before the words that come next. */
export function drawSquare(doc: Pdf): void {
  drawDecoration(doc, () => doc.rect(MARGIN, doc.y + 1, SQUARE, SQUARE));
}

/** An empty frame, to sign in. @param height in points */
export function drawFrame(doc: Pdf, height: number): void {
  drawDecoration(doc, () => doc.rect(MARGIN, doc.y, TEXT_WIDTH, height));
  doc.y += height + AFTER;
}

/** Lines that say nothing by themselves: screen readers pass over them (PDF/UA-1, 7.1). */
function drawDecoration(doc: Pdf, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(0.7).strokeColor('black');
  draw();
  doc.stroke();
  doc.endMarkedContent();
}
