import type { Receipt } from '../../law/receipt.ts';
import { makePdf, type Pdf, type PdfElement } from '../../pdf/pdf-document.server.ts';
import { drawSideLogo } from '../../pdf/pdf-drawing.server.ts';
import { drawFeet } from '../../pdf/pdf-feet.server.ts';
import { BESIDE_QR, drawCornerQrCode, drawQrCode } from '../../pdf/pdf-qr-code.server.ts';
import { SENT, writeRows } from '../../pdf/pdf-rows.server.ts';
import {
  keepTogether,
  LOOKS,
  UNDER_HEADING,
  writeHeading,
  writeText,
} from '../../pdf/pdf-text.server.ts';
import type { HandedAccess } from '../../requests/receipt/HandedPart.tsx';
import { receiptTexts, stampOf } from '../../requests/receipt/receipt-texts.ts';
import type { ReceiptToDraw } from '../../requests/receipt/receipt-to-draw.ts';
import { lettersTexts } from '../letters-texts.ts';
import { drawSection } from './draw-section.server.ts';

/**
 * Draws a receipt as a tagged PDF (PDF/UA-1): the sentences of its page, in their order.
 * @param logo drawing of the commune (SVG)
 */
export function drawReceiptPdf(shown: ReceiptToDraw, logo = ''): Promise<Buffer> {
  const { receipt, day } = shown;
  const title = `${receipt.title} (${receipt.reference})`;
  return makePdf({ title, author: receipt.communeName, day }, (doc, root) => {
    drawHead(doc, root, shown, drawSideLogo(doc, logo));
    if (receipt.change !== undefined) drawSection(doc, root, receipt.change);
    drawSection(doc, root, receipt.next);
    writeRows(doc, root, receipt.rows);
    writeRows(doc, root, receipt.applicant);
    for (const section of receipt.sections) drawSection(doc, root, section);
    drawFollowing(doc, root, shown);
    writeHeading(doc, root, receiptTexts.sentTitle);
    for (const { title: part, answers } of receipt.sent) {
      keepTogether(doc, UNDER_HEADING);
      writeText(doc, root, 'H3', part, LOOKS.label);
      writeRows(doc, root, answers, SENT);
    }
    if (shown.represented !== undefined) drawHanded(doc, root, receipt, shown.represented);
    const { count } = doc.bufferedPageRange();
    const { reference } = receipt;
    drawFeet(doc, {
      ...{ from: 0, count },
      ...{ reference: lettersTexts.foot(reference), page: lettersTexts.page },
    });
  });
}

/** What is kept, first: the number, the code and what a phone reads, on the first sheet. @param indent after the logo */
function drawHead(doc: Pdf, root: PdfElement, shown: ReceiptToDraw, indent: number): void {
  const { receipt, trackingCode, followUpUrl, helper } = shown;
  const place = { indent: 0, width: BESIDE_QR };
  const title = { indent, width: BESIDE_QR - indent };
  writeText(doc, root, 'P', stampOf(receipt), LOOKS.hint, title);
  writeText(doc, root, 'H1', receipt.title, LOOKS.title, title);
  const keys = [
    { label: receiptTexts.reference, lines: [receipt.reference] },
    { label: receiptTexts.code, lines: [trackingCode] },
  ];
  writeRows(doc, root, keys, undefined, place);
  writeText(doc, root, 'P', receiptTexts.keep, LOOKS.plain, place);
  if (helper !== undefined) {
    writeText(doc, root, 'P', receiptTexts.helped(helper), LOOKS.plain, place);
  }
  writeText(doc, root, 'P', receiptTexts.qrHint, LOOKS.plain, place);
  drawCornerQrCode(doc, root, followUpUrl, receiptTexts.qrLabel);
}

function drawFollowing(doc: Pdf, root: PdfElement, { followUpUrl }: ReceiptToDraw): void {
  writeHeading(doc, root, receiptTexts.followTitle);
  writeText(doc, root, 'P', followUpUrl, LOOKS.plain);
}

/** On a sheet of its own: it says by itself what it opens, and nothing of the other code. */
function drawHanded(
  doc: Pdf,
  root: PdfElement,
  { reference, procedure }: Receipt,
  { trackingCode, followUpUrl }: HandedAccess,
): void {
  const texts = receiptTexts.handed;
  doc.addPage();
  writeText(doc, root, 'P', texts.tag, LOOKS.hint);
  writeHeading(doc, root, texts.title);
  writeText(doc, root, 'P', procedure.title, LOOKS.plain);
  writeRows(doc, root, [
    { label: receiptTexts.reference, lines: [reference] },
    { label: receiptTexts.code, lines: [trackingCode] },
  ]);
  writeText(doc, root, 'P', texts.keep, LOOKS.plain);
  writeText(doc, root, 'P', followUpUrl, LOOKS.plain);
  drawQrCode(doc, root, followUpUrl, texts.qrLabel);
}
