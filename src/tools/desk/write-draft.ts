import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.server.ts';
import { drawLetterPdf } from '../../letters/drawing/draw-letter-pdf.server.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { readLetter } from '../../requests/letter/letter.ts';

interface DraftFile {
  readonly folder: string;
  readonly reference: string;
  /** Drawing of the commune (SVG). */
  readonly logo: string;
}

/** Writes the letter of a decision as a PDF, to be read before it is decided. @returns what to say */
export async function writeDraft(
  { content }: Extract<NewEvent, { kind: 'decision.made' }>,
  { folder, reference, logo }: DraftFile,
): Promise<string> {
  const file = join(folder, `brouillon-${reference}.pdf`);
  await writeWhole(file, await drawLetterPdf(readLetter(content?.letter ?? ''), { logo }), 0);
  return `Rien n’est décidé. La lettre telle qu’elle partirait : ${file}`;
}
