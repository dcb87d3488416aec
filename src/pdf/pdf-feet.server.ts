import { MARGIN, TEXT_WIDTH, type Pdf } from './pdf-document.server.ts';
import { LOOKS, printable } from './pdf-text.server.ts';

/** Room for the number of a sheet, at the right of what its foot says. */
const NUMBER_WIDTH = 80;

/** What the foot of each sheet says, once all are drawn. */
export interface Feet {
  /** The first of these sheets, counted from 0. */
  readonly from: number;
  readonly count: number;
  /** What it is, for whoever finds one sheet alone. */
  readonly reference: string;
  /** « Page 2 sur 3 » */
  readonly page: (number: number, count: number) => string;
}

/** Reference and number at the foot of sheets. Screen readers pass over them: both are known. */
export function drawFeet(doc: Pdf, { from, count, reference, page }: Feet): void {
  for (let number = 1; number <= count; number += 1) {
    doc.switchToPage(from + number - 1);
    const { margins, height } = doc.page;
    const { bottom } = margins;
    const y = height - bottom + 20;
    // Under the bottom margin, a text would start another sheet.
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font(LOOKS.hint.font).fontSize(8);
    doc.text(printable(reference), MARGIN, y, { width: TEXT_WIDTH - NUMBER_WIDTH });
    doc.text(printable(page(number, count)), MARGIN + TEXT_WIDTH - NUMBER_WIDTH, y, {
      width: NUMBER_WIDTH,
      align: 'right',
    });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
}
