import { formatDay } from '../../kit/format-day.ts';
import { labelled } from '../../kit/labelled.ts';
import { MARGIN, type Pdf, type PdfElement } from '../../pdf/pdf-document.server.ts';
import { drawCornerLogo } from '../../pdf/pdf-drawing.server.ts';
import { drawFeet } from '../../pdf/pdf-feet.server.ts';
import { keepTogether, LOOKS, writeText } from '../../pdf/pdf-text.server.ts';
import type { Letter, LetterBlock } from '../../requests/letter/letter.ts';
import { lettersTexts as texts } from '../letters-texts.ts';
import { drawSection } from './draw-section.server.ts';
import { BELOW_WINDOWS, fitsWindow, WINDOWS } from './envelope-window.ts';

const ADDRESS = { font: 'plain', size: 10.5, after: 0 } as const;
const SUBJECT = { font: 'bold', size: 14, after: 8 } as const;
const TEXT = { font: 'plain', size: 11, after: 7 } as const;
/** Room where a hand signs (CRPA L212-1): in points. */
const SIGNED = 60;
const SIGNATORY = SIGNED + 50;

/** What is drawn of a letter that it does not keep. */
export interface NotKept {
  /** Drawing of the commune (SVG). */
  readonly logo?: string | undefined;
  /** Follow-up code, and the address of the page where it is typed. */
  readonly code?: { readonly value: string; readonly page: string } | undefined;
}

/** Draws a letter from the sheet where the document is, which is new. @returns how many sheets it takes */
export function drawLetterSheets(
  doc: Pdf,
  parent: PdfElement,
  letter: Letter,
  { code, logo }: NotKept,
): number {
  const from = doc.bufferedPageRange().count - 1;
  drawHead(doc, parent, [...letter.sender, ...letter.contact], logo);
  if (fitsWindow(letter.recipient)) {
    drawLines(doc, parent, WINDOWS.recipient, letter.recipient);
  }
  doc.y = Math.max(doc.y, BELOW_WINDOWS);
  writeText(doc, parent, 'P', texts.placeAndDay(letter.place, formatDay(letter.on)), TEXT);
  for (const [label, value] of [
    [texts.reference, letter.reference],
    [texts.procedure, letter.procedure],
  ] as const) {
    writeText(doc, parent, 'P', `${labelled(label)} ${value}`, LOOKS.plain);
  }
  if (letter.showsCode && code !== undefined) {
    writeText(doc, parent, 'P', `${labelled(texts.code)} ${code.value}`, LOOKS.label);
    writeText(doc, parent, 'P', texts.codeUse(code.page), LOOKS.plain);
  }
  doc.y += 10;
  writeText(doc, parent, 'H1', letter.subject, SUBJECT);
  for (const block of letter.body) drawBlock(doc, parent, block);
  if (letter.signatory !== undefined) drawSignatory(doc, parent, letter.signatory);
  const count = doc.bufferedPageRange().count - from;
  drawFeet(doc, { from, count, reference: texts.foot(letter.reference), page: texts.page });
  return count;
}

/** A sheet with an address that no window shows whole, in letters for a label. */
export function drawAddressSheet(
  doc: Pdf,
  parent: PdfElement,
  { sender, recipient }: Letter,
  { logo }: Pick<NotKept, 'logo'>,
): void {
  // Where it goes back when nobody is found: the sender, and no more of the letter.
  drawHead(doc, parent, sender, logo);
  doc.y = BELOW_WINDOWS;
  for (const line of recipient) writeText(doc, parent, 'P', line, LOOKS.title);
}

/** Who writes, as on every sheet that opens an envelope: return address at the left, drawing at the right. */
function drawHead(
  doc: Pdf,
  parent: PdfElement,
  lines: readonly string[],
  logo: string | undefined,
): void {
  if (logo !== undefined) drawCornerLogo(doc, logo, WINDOWS.sender.y);
  drawLines(doc, parent, WINDOWS.sender, lines);
}

function drawLines(
  doc: Pdf,
  parent: PdfElement,
  { x, y, width }: (typeof WINDOWS)['sender' | 'recipient'],
  lines: readonly string[],
): void {
  doc.y = y;
  for (const line of lines) {
    writeText(doc, parent, 'P', line, ADDRESS, { indent: x - MARGIN, width });
  }
}

function drawBlock(doc: Pdf, parent: PdfElement, block: LetterBlock): void {
  if (block.kind === 'section') {
    drawSection(doc, parent, block);
    doc.y += 6;
    return;
  }
  for (const line of block.text.split(/\n+/u)) writeText(doc, parent, 'P', line, TEXT);
}

function drawSignatory(
  doc: Pdf,
  parent: PdfElement,
  { name, quality, service }: NonNullable<Letter['signatory']>,
): void {
  keepTogether(doc, SIGNATORY);
  doc.y += SIGNED;
  for (const line of [name, quality, service]) {
    if (line !== undefined) writeText(doc, parent, 'P', line, LOOKS.label);
  }
}
