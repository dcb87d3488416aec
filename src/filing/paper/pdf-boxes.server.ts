import { MARGIN, TEXT_WIDTH, type Pdf } from '../../pdf/pdf-document.server.ts';
import type { FieldPlace } from '../../pdf/pdf-fields.server.ts';

/** Points: a box for one sign is 6 mm wide, and a line leaves 8 mm for a hand. */
const BOX = { width: 17, height: 20 } as const;
const LINE = 23;
/** What is typed on a line stands on it. */
const TYPED = 18;
/** Marks of lines at both sides of a frame: typed lines, which are closer, are not struck through. */
const NOTCH = 6;
const SQUARE = 11;
const GAP = 14;
const AFTER = 4;

/** Points between a square and the words that it is for. */
export const TICK_INDENT = 18;
/** Height of a row of boxes, with the space under it. */
export const CELLS_HEIGHT = BOX.height + AFTER;

/** Height of lines, with the space under them. */
export function linesHeight(count: number): number {
  return count * LINE + AFTER;
}

/** Room to write on one line, or on several. @returns where it is typed */
export function drawLines(doc: Pdf, count: number): FieldPlace {
  const top = doc.y;
  const place = count === 1 ? drawLine(doc) : drawRuledFrame(doc, count);
  doc.y = top + linesHeight(count);
  return place;
}

function drawLine(doc: Pdf): FieldPlace {
  const y = doc.y + LINE;
  drawDecoration(doc, () => doc.moveTo(MARGIN, y).lineTo(MARGIN + TEXT_WIDTH, y));
  return { x: MARGIN, y: y - TYPED, width: TEXT_WIDTH, height: TYPED };
}

function drawRuledFrame(doc: Pdf, count: number): FieldPlace {
  const right = MARGIN + TEXT_WIDTH;
  const height = count * LINE;
  drawDecoration(doc, () => {
    doc.rect(MARGIN, doc.y, TEXT_WIDTH, height);
    for (let line = 1; line < count; line += 1) {
      const y = doc.y + line * LINE;
      doc.moveTo(MARGIN, y).lineTo(MARGIN + NOTCH, y);
      doc.moveTo(right - NOTCH, y).lineTo(right, y);
    }
  });
  return { x: MARGIN + NOTCH, y: doc.y + 1, width: TEXT_WIDTH - 2 * NOTCH, height: height - 2 };
}

/** A row of boxes. @returns where they are: the next one starts after {@link afterCells} */
export function drawCells(doc: Pdf, count: number, indent: number): FieldPlace {
  const width = count * BOX.width;
  const x = MARGIN + indent;
  drawDecoration(doc, () => {
    doc.rect(x, doc.y, width, BOX.height);
    for (let box = 1; box < count; box += 1) {
      doc.moveTo(x + box * BOX.width, doc.y).lineTo(x + box * BOX.width, doc.y + BOX.height);
    }
  });
  return { x, y: doc.y, width, height: BOX.height };
}

/** Where a row of boxes starts beside another one, in points from the left edge of the text. */
export function afterCells({ x, width }: FieldPlace): number {
  return x - MARGIN + width + GAP;
}

/** A square to tick, before the words that come next. */
export function drawSquare(doc: Pdf): FieldPlace {
  const place = { x: MARGIN, y: doc.y + 1, width: SQUARE, height: SQUARE };
  drawDecoration(doc, () => doc.rect(place.x, place.y, SQUARE, SQUARE));
  return place;
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
