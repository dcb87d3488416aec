import type { Pdf, PdfElement } from '../../pdf/pdf-document.server.ts';
import {
  addElement,
  indented,
  keepTogether,
  LOOKS,
  textHeight,
  writeText,
  type TextLook,
} from '../../pdf/pdf-text.server.ts';
import { formTexts } from '../../questions/form-texts.ts';
import type {
  PaperAnswer,
  PaperCells,
  PaperOption,
  PaperQuestion,
} from '../../questions/paper-answer.ts';
import {
  CELLS_HEIGHT,
  drawCells,
  drawLines,
  drawSquare,
  linesHeight,
  TICK_INDENT,
} from './pdf-boxes.server.ts';

const SPACE = 6;
/** Room for the word above a row of boxes: « Année ». */
const LABEL_WIDTH = 60;

/** Draws questions as a list, each whole on one sheet. @param look of the questions */
export function drawQuestions(
  doc: Pdf,
  parent: PdfElement,
  questions: readonly PaperQuestion[],
  look: TextLook = LOOKS.label,
): void {
  const list = addElement(doc, parent, 'L');
  for (const question of questions) {
    const { answer, unknown } = question;
    const indent = answer.kind === 'tick' ? TICK_INDENT : 0;
    const words = wordsOf(question, look);
    keepTogether(doc, questionHeight(doc, question, look));
    const item = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    if (answer.kind === 'tick') drawSquare(doc);
    for (const word of words) writeText(doc, item, 'P', word.text, word.look, indented(indent));
    drawAnswer(doc, item, answer);
    if (unknown !== undefined) drawTicks(doc, item, [{ label: unknown }]);
    doc.y += SPACE;
  }
}

/** A list whose items have a square to tick. */
export function drawTicks(doc: Pdf, parent: PdfElement, options: readonly PaperOption[]): void {
  const list = addElement(doc, parent, 'L');
  for (const option of options) {
    keepTogether(doc, tickHeight(doc, option));
    const item = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
    drawSquare(doc);
    const place = indented(TICK_INDENT);
    writeText(doc, item, 'P', option.label, LOOKS.plain, place);
    if (option.hint !== undefined) writeText(doc, item, 'P', option.hint, LOOKS.hint, place);
  }
}

function wordsOf({ label, required, hints, answer }: PaperQuestion, look: TextLook) {
  return [
    {
      text: required ? label : `${label} ${formTexts.optional}`,
      // Questions inside a question stand out less, but when they hold others.
      look: answer.kind === 'parts' ? LOOKS.label : look,
    },
    ...(hints.length === 0 ? [] : [{ text: hints.join(' '), look: LOOKS.hint }]),
  ];
}

function drawAnswer(doc: Pdf, item: PdfElement, answer: PaperAnswer): void {
  switch (answer.kind) {
    case 'tick':
    case 'none':
      return;
    case 'lines':
      drawLines(doc, answer.count);
      return;
    case 'cells':
      drawRows(doc, item, answer.groups);
      return;
    case 'choices':
      drawTicks(doc, item, answer.options);
      return;
    case 'parts':
      drawQuestions(doc, item, answer.parts, LOOKS.plain);
  }
}

/** Rows of boxes side by side, each under its word. */
function drawRows(doc: Pdf, item: PdfElement, groups: readonly PaperCells[]): void {
  const top = doc.y;
  let indent = 0;
  for (const { label, count } of groups) {
    doc.y = top;
    if (label !== undefined) {
      writeText(doc, item, 'P', label, LOOKS.hint, { indent, width: LABEL_WIDTH });
    }
    indent = drawCells(doc, count, indent);
  }
  doc.y += CELLS_HEIGHT;
}

function questionHeight(doc: Pdf, question: PaperQuestion, look: TextLook): number {
  const { answer, unknown } = question;
  const place = indented(answer.kind === 'tick' ? TICK_INDENT : 0);
  return (
    sum(wordsOf(question, look), (word) => textHeight(doc, word.text, word.look, place)) +
    answerHeight(doc, answer) +
    (unknown === undefined ? 0 : tickHeight(doc, { label: unknown }))
  );
}

function answerHeight(doc: Pdf, answer: PaperAnswer): number {
  switch (answer.kind) {
    case 'tick':
    case 'none':
      return 0;
    case 'lines':
      return linesHeight(answer.count);
    case 'cells': {
      const label = answer.groups.find((group) => group.label !== undefined)?.label;
      return CELLS_HEIGHT + (label === undefined ? 0 : textHeight(doc, label, LOOKS.hint));
    }
    case 'choices':
      return sum(answer.options, (option) => tickHeight(doc, option));
    case 'parts':
      return sum(answer.parts, (part) => SPACE + questionHeight(doc, part, LOOKS.plain));
  }
}

function tickHeight(doc: Pdf, option: PaperOption) {
  const place = indented(TICK_INDENT);
  const hint = option.hint === undefined ? 0 : textHeight(doc, option.hint, LOOKS.hint, place);
  return textHeight(doc, option.label, LOOKS.plain, place) + hint;
}

function sum<T>(items: readonly T[], height: (item: T) => number): number {
  return items.reduce((total, item) => total + height(item), 0);
}
