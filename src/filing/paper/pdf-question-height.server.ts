import type { Pdf } from '../../pdf/pdf-document.server.ts';
import { indented, LOOKS, textHeight, type TextLook } from '../../pdf/pdf-text.server.ts';
import { formTexts } from '../../questions/form-texts.ts';
import type { PaperAnswer, PaperOption, PaperQuestion } from '../../questions/paper-answer.ts';
import { CELLS_HEIGHT, linesHeight, TICK_INDENT } from './pdf-boxes.server.ts';

/** Points under a question. */
export const SPACE = 6;

/** What is written above the room for the answer. */
export function wordsOf({ label, required, hints, answer }: PaperQuestion, look: TextLook) {
  return [
    {
      text: required ? label : `${label} ${formTexts.optional}`,
      // Questions inside a question stand out less, but when they hold others.
      look: answer.kind === 'parts' ? LOOKS.label : look,
    },
    ...(hints.length === 0 ? [] : [{ text: hints.join(' '), look: LOOKS.hint }]),
  ];
}

/** Height of a question with the room for its answer, in points: it is whole on one sheet. */
export function questionHeight(doc: Pdf, question: PaperQuestion, look: TextLook): number {
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

/** Height of words after a square. */
export function tickHeight(doc: Pdf, option: PaperOption): number {
  const place = indented(TICK_INDENT);
  const hint = option.hint === undefined ? 0 : textHeight(doc, option.hint, LOOKS.hint, place);
  return textHeight(doc, option.label, LOOKS.plain, place) + hint;
}

function sum<T>(items: readonly T[], height: (item: T) => number): number {
  return items.reduce((total, item) => total + height(item), 0);
}
