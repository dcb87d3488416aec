import { makePdf, type Pdf, type PdfElement } from '../../pdf/pdf-document.server.ts';
import { drawLogo } from '../../pdf/pdf-drawing.server.ts';
import { drawFeet } from '../../pdf/pdf-feet.server.ts';
import { openFields } from '../../pdf/pdf-fields.server.ts';
import { BESIDE_QR, drawCornerQrCode } from '../../pdf/pdf-qr-code.server.ts';
import {
  addElement,
  keepTogether,
  LOOKS,
  UNDER_HEADING,
  writeHeading,
  writeText,
} from '../../pdf/pdf-text.server.ts';
import { formTexts } from '../../questions/form-texts.ts';
import { paperTexts } from '../../questions/paper-texts.ts';
import { OFFICE_QUESTIONS, SIGNED_ON, type PaperForm } from './paper-form.ts';
import { drawFrame } from './pdf-boxes.server.ts';
import { drawQuestions, drawTicks, type Sheets } from './pdf-question.server.ts';

/** Room for a signature. */
const SIGNATURE = 80;

/**
 * Draws a form on A4 as a tagged PDF (PDF/UA-1): the same words in the same order as its page, filled in
 * with a pen, or on a screen and then printed.
 * @param form what is printed
 * @param source who publishes it, the day that the file bears, and the drawing of the commune (SVG)
 */
export function drawPaperPdf(
  form: PaperForm,
  source: { readonly author: string; readonly day: string; readonly logo: string },
): Promise<Buffer> {
  const { author, day } = source;
  return makePdf({ title: paperTexts.pageTitle(form.title), author, day }, (doc, root, font) => {
    const sheets = { doc, fields: openFields(doc, font) };
    drawHead(doc, root, form, source.logo);
    for (const rule of [
      paperTexts.onScreen,
      paperTexts.howTo,
      formTexts.requiredRule,
      paperTexts.moreRoom,
    ]) {
      writeText(doc, root, 'P', rule, LOOKS.plain);
    }
    for (const { title, hint, questions } of form.parts) {
      writeHeading(doc, root, title);
      if (hint !== undefined) writeText(doc, root, 'P', hint, LOOKS.hint);
      drawQuestions(sheets, root, questions);
    }
    drawEnd(sheets, root, form);
    const { count } = doc.bufferedPageRange();
    drawFeet(doc, { from: 0, count, reference: form.reference, page: paperTexts.page });
  });
}

/** Whose form it is, where it goes back, and what a phone reads: whoever finds one sheet finds the way. */
function drawHead(doc: Pdf, root: PdfElement, form: PaperForm, logo: string): void {
  const place = { indent: 0, width: BESIDE_QR };
  drawLogo(doc, logo);
  writeText(doc, root, 'H1', form.title, LOOKS.title, place);
  writeText(doc, root, 'P', form.subtitle, LOOKS.label, place);
  for (const line of form.head) writeText(doc, root, 'P', line, LOOKS.plain, place);
  drawCornerQrCode(doc, root, form.online, paperTexts.qrLabel);
}

function drawEnd(sheets: Sheets, root: PdfElement, form: PaperForm): void {
  const { doc } = sheets;
  writeHeading(doc, root, paperTexts.documents);
  if (form.documents.length === 0) writeText(doc, root, 'P', formTexts.noDocument, LOOKS.plain);
  else {
    writeText(doc, root, 'P', paperTexts.documentsRule, LOOKS.plain);
    drawTicks(sheets, root, form.documents, { context: paperTexts.documents });
  }
  keepTogether(doc, 2 * UNDER_HEADING + SIGNATURE);
  writeHeading(doc, root, paperTexts.signature);
  drawQuestions(sheets, root, [SIGNED_ON], { look: LOOKS.label, context: paperTexts.signature });
  writeText(doc, root, 'P', paperTexts.sign, LOOKS.label);
  drawFrame(doc, SIGNATURE);
  writeHeading(doc, root, paperTexts.where);
  const list = addElement(doc, root, 'L');
  for (const { title, text } of form.ways) {
    const body = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    writeText(doc, body, 'P', paperTexts.way(title, text), LOOKS.plain);
  }
  writeHeading(doc, root, paperTexts.receipt);
  writeText(doc, root, 'P', form.receipt.join(' '), LOOKS.plain);
  writeHeading(doc, root, formTexts.privacyTitle);
  writeText(doc, root, 'P', form.privacy.join(' '), LOOKS.plain);
  writeHeading(doc, root, paperTexts.office);
  drawQuestions({ doc }, root, OFFICE_QUESTIONS);
  writeText(doc, root, 'P', form.reference, LOOKS.hint);
}
