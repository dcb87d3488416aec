import { formTexts } from '../../questions/form-texts.ts';
import { paperTexts } from '../../questions/paper-texts.ts';
import { OFFICE_QUESTIONS, SIGNED_ON, type PaperForm } from './paper-form.ts';
import { drawFrame } from './pdf-boxes.ts';
import { makePdf, MARGIN, TEXT_WIDTH, type Pdf, type PdfElement } from './pdf-document.server.ts';
import { drawQuestions, drawTicks } from './pdf-question.ts';
import { addElement, keepTogether, LOOKS, printable, writeText } from './pdf-text.ts';

/** Room under a heading, so that it never ends a sheet; room for a signature. */
const UNDER_HEADING = 90;
const SIGNATURE = 80;

/**
 * Draws a form on A4 as a tagged PDF (PDF/UA-1): the same words in the same order as its page.
 * @param form what is printed
 * @param source who publishes it, and the day that the file bears
 */
export function drawPaperPdf(
  form: PaperForm,
  source: { readonly author: string; readonly day: string },
): Promise<Buffer> {
  return makePdf({ title: paperTexts.pageTitle(form.title), ...source }, (doc, root) => {
    writeText(doc, root, 'H1', form.title, LOOKS.title);
    writeText(doc, root, 'P', form.subtitle, LOOKS.plain);
    for (const rule of [paperTexts.howTo, formTexts.requiredRule, paperTexts.moreRoom]) {
      writeText(doc, root, 'P', rule, LOOKS.plain);
    }
    for (const { title, hint, questions } of form.parts) {
      writeHeading(doc, root, title);
      if (hint !== undefined) writeText(doc, root, 'P', hint, LOOKS.hint);
      drawQuestions(doc, root, questions);
    }
    drawEnd(doc, root, form);
    drawFeet(doc, form.reference);
  });
}

function drawEnd(doc: Pdf, root: PdfElement, form: PaperForm): void {
  writeHeading(doc, root, paperTexts.documents);
  if (form.documents.length === 0) writeText(doc, root, 'P', formTexts.noDocument, LOOKS.plain);
  else {
    writeText(doc, root, 'P', paperTexts.documentsRule, LOOKS.plain);
    drawTicks(doc, root, form.documents);
  }
  keepTogether(doc, 2 * UNDER_HEADING + SIGNATURE);
  writeHeading(doc, root, paperTexts.signature);
  drawQuestions(doc, root, [SIGNED_ON]);
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
  drawQuestions(doc, root, OFFICE_QUESTIONS);
  writeText(doc, root, 'P', form.reference, LOOKS.hint);
}

function writeHeading(doc: Pdf, root: PdfElement, text: string): void {
  doc.y += 10;
  keepTogether(doc, UNDER_HEADING);
  writeText(doc, root, 'H2', text, LOOKS.heading);
}

/** Reference and number at the foot of each sheet. Screen readers pass over them: both are known. */
function drawFeet(doc: Pdf, reference: string): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const { margins, height } = doc.page;
    const y = height - margins.bottom + 20;
    // Under the bottom margin, a text would start another sheet.
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font(LOOKS.hint.font).fontSize(8);
    doc.text(printable(reference), MARGIN, y, { width: TEXT_WIDTH - 80 });
    doc.text(printable(paperTexts.page(page + 1, count)), MARGIN + TEXT_WIDTH - 80, y, {
      width: 80,
      align: 'right',
    });
    doc.endMarkedContent();
  }
}
