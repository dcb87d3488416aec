import type { Pdf, PdfElement } from './pdf-document.server.ts';
import {
  indented,
  keepTogether,
  LOOKS,
  textHeight,
  writeText,
  type Place,
} from './pdf-text.server.ts';

/** How rows look: letters, and the part of the width that names take. */
export interface RowLook {
  readonly size: number;
  readonly names: number;
}

/** Facts are short, and their names too. */
const FACTS: RowLook = { size: LOOKS.plain.size, names: 0.38 };
/** What was sent is known to whoever sent it: closer lines, with room for whole questions. */
export const SENT: RowLook = { size: 9.5, names: 0.52 };
const GAP = 10;
/** Points: what is higher goes under its name, over the end of a sheet if it must. */
const MOST = 200;
const SPACE = 2;

export interface PdfRow {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * Facts beside their names, so that a receipt takes two sheets: read name then fact, line after line. A long
 * one is under its name.
 */
export function writeRows(
  doc: Pdf,
  parent: PdfElement,
  rows: readonly PdfRow[],
  { size, names: part }: RowLook = FACTS,
  { indent, width }: Place = indented(0),
): void {
  const bold = { ...LOOKS.label, size, after: 1 };
  const plain = { ...LOOKS.plain, size, after: 1 };
  const name = { indent, width: width * part - GAP };
  const fact = { indent: indent + width * part, width: width * (1 - part) };
  for (const { label, lines } of rows) {
    const names = textHeight(doc, label, bold, name);
    const facts = lines.reduce((sum, line) => sum + textHeight(doc, line, plain, fact), 0);
    if (facts > MOST) {
      writeText(doc, parent, 'P', label, bold, { indent, width });
      for (const line of lines) writeText(doc, parent, 'P', line, plain, { indent, width });
      continue;
    }
    keepTogether(doc, Math.max(names, facts));
    const top = doc.y;
    writeText(doc, parent, 'P', label, bold, name);
    const under = doc.y;
    doc.y = top;
    for (const line of lines) writeText(doc, parent, 'P', line, plain, fact);
    doc.y = Math.max(doc.y, under) + SPACE;
  }
}
