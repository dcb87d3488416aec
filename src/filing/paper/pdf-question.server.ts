import type { Pdf, PdfElement } from '../../pdf/pdf-document.server.ts';
import type { PdfFields } from '../../pdf/pdf-fields.server.ts';
import {
  addElement,
  indented,
  keepTogether,
  LOOKS,
  writeText,
  type TextLook,
} from '../../pdf/pdf-text.server.ts';
import type {
  PaperAnswer,
  PaperCells,
  PaperOption,
  PaperQuestion,
} from '../../questions/paper-answer.ts';
import { paperTexts } from '../../questions/paper-texts.ts';
import {
  afterCells,
  CELLS_HEIGHT,
  drawCells,
  drawLines,
  drawSquare,
  TICK_INDENT,
} from './pdf-boxes.server.ts';
import { questionHeight, SPACE, tickHeight, wordsOf } from './pdf-question-height.server.ts';

/** Room for the word above a row of boxes: « Année ». */
const LABEL_WIDTH = 60;

/** Sheets that are drawn, and the fields of who fills them in on a screen: the town hall has none. */
export interface Sheets {
  readonly doc: Pdf;
  readonly fields?: PdfFields;
}

/** Questions as they look, and the question that they are inside of. */
interface Around {
  readonly look: TextLook;
  readonly context?: string;
}

/** Draws questions as a list, each whole on one sheet. */
export function drawQuestions(
  sheets: Sheets,
  parent: PdfElement,
  questions: readonly PaperQuestion[],
  { look, context }: Around = { look: LOOKS.label },
): void {
  const { doc, fields } = sheets;
  const list = addElement(doc, parent, 'L');
  for (const question of questions) {
    const { answer, unknown } = question;
    const indent = answer.kind === 'tick' ? TICK_INDENT : 0;
    const words = wordsOf(question, look);
    const [{ text: asked } = { text: '' }] = words;
    const label = context === undefined ? asked : paperTexts.inside(context, asked);
    keepTogether(doc, questionHeight(doc, question, look));
    const item = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    if (answer.kind === 'tick') {
      const place = drawSquare(doc);
      fields?.tick(item, place, label);
    }
    for (const word of words) writeText(doc, item, 'P', word.text, word.look, indented(indent));
    drawAnswer(sheets, item, label, answer);
    if (unknown !== undefined) drawTicks(sheets, item, [{ label: unknown }], { context: label });
    doc.y += SPACE;
  }
}

/** A list whose items have a square to tick. @param of the question that they answer */
export function drawTicks(
  { doc, fields }: Sheets,
  parent: PdfElement,
  options: readonly PaperOption[],
  { context, isSingle = false }: { readonly context: string; readonly isSingle?: boolean },
): void {
  const list = addElement(doc, parent, 'L');
  const tick = isSingle ? fields?.pick(context) : fields?.tick;
  for (const option of options) {
    keepTogether(doc, tickHeight(doc, option));
    const item = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    const { label } = option;
    const square = drawSquare(doc);
    tick?.(item, square, isSingle ? label : paperTexts.inside(context, label));
    const place = indented(TICK_INDENT);
    writeText(doc, item, 'P', label, LOOKS.plain, place);
    if (option.hint !== undefined) writeText(doc, item, 'P', option.hint, LOOKS.hint, place);
  }
}

function drawAnswer(sheets: Sheets, item: PdfElement, label: string, answer: PaperAnswer): void {
  switch (answer.kind) {
    case 'tick':
    case 'none':
      return;
    case 'lines': {
      const { count, maxLength } = answer;
      const place = drawLines(sheets.doc, count);
      sheets.fields?.write(item, place, { label, maxLength, isMultiline: count > 1 });
      return;
    }
    case 'cells':
      drawRows(sheets, item, label, answer.groups);
      return;
    case 'choices': {
      const { options, isSingle = false } = answer;
      drawTicks(sheets, item, options, { context: label, isSingle });
      return;
    }
    case 'parts':
      drawQuestions(sheets, item, answer.parts, { look: LOOKS.plain, context: label });
  }
}

/** Rows of boxes side by side, each under its word. */
function drawRows(
  { doc, fields }: Sheets,
  item: PdfElement,
  context: string,
  groups: readonly PaperCells[],
): void {
  const top = doc.y;
  let indent = 0;
  for (const [index, { label, count }] of groups.entries()) {
    doc.y = top;
    if (label !== undefined) {
      writeText(doc, item, 'P', label, LOOKS.hint, { indent, width: LABEL_WIDTH });
    }
    const place = drawCells(doc, count, indent);
    fields?.write(item, place, {
      label: rowLabel(context, label, { row: index + 1, rows: groups.length }),
      maxLength: count,
      isComb: true,
    });
    indent = afterCells(place);
  }
  doc.y += CELLS_HEIGHT;
}

function rowLabel(
  context: string,
  label: string | undefined,
  { row, rows }: { readonly row: number; readonly rows: number },
): string {
  if (label !== undefined) return paperTexts.inside(context, label);
  return rows === 1 ? context : paperTexts.row(context, row, rows);
}
