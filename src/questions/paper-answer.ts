import { DATE_PARTS } from './date/date-parts.ts';
import { datePartTexts } from './date/date-texts.ts';

/** A row of boxes, one for each sign. */
export interface PaperCells {
  /** Said above them when a question has several rows. */
  readonly label?: string;
  readonly count: number;
}

/** Something to tick, with a square before it. */
export interface PaperOption {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Room that a question leaves for a pen. */
export type PaperAnswer =
  | { readonly kind: 'cells'; readonly groups: readonly PaperCells[] }
  | { readonly kind: 'lines'; readonly count: number; readonly maxLength?: number }
  | {
      readonly kind: 'choices';
      readonly options: readonly PaperOption[];
      /** One of them at most: on a screen, a tick takes the place of the one before. */
      readonly isSingle?: true;
    }
  /** One square, before the question itself. */
  | { readonly kind: 'tick' }
  /** Questions inside the question. */
  | { readonly kind: 'parts'; readonly parts: readonly PaperQuestion[] }
  /** A text that asks nothing. */
  | { readonly kind: 'none' };

/** What a kind of question draws on paper. */
export interface PaperRoom {
  readonly answer: PaperAnswer;
  /** How to answer, after the help of the question. */
  readonly rule?: string;
}

/** A question as it is printed, or a part of one. */
export interface PaperQuestion {
  readonly label: string;
  readonly required: boolean;
  /** Help under the question, sentence after sentence. */
  readonly hints: readonly string[];
  readonly answer: PaperAnswer;
  /** « Je ne sais pas », to tick instead of an answer. */
  readonly unknown?: string | undefined;
}

/** A line to write on. */
export const LINE: PaperAnswer = { kind: 'lines', count: 1 };

/** Signs that fit on a line of A4, written by hand. */
const LINE_LENGTH = 200;
const MOST_LINES = 8;

/** Lines for a text of so many signs. */
export function linesFor(maxLength: number): PaperAnswer {
  const count = Math.min(MOST_LINES, Math.ceil(maxLength / LINE_LENGTH));
  return { kind: 'lines', count, maxLength };
}

/** A day in boxes: the same for a question and for the signature. */
export const DATE_CELLS: PaperAnswer = {
  kind: 'cells',
  groups: DATE_PARTS.map((part) => ({
    label: datePartTexts[part].label,
    count: part === 'annee' ? 4 : 2,
  })),
};

/** Rows of boxes, with so many signs in each. */
export function cells(...counts: readonly number[]): PaperAnswer {
  return { kind: 'cells', groups: counts.map((count) => ({ count })) };
}

/** Boxes that a number needs. */
export function digits(most: number): number {
  return String(most).length;
}

/** Questions inside a question. */
export function parts(questions: readonly PaperQuestion[]): PaperAnswer {
  return { kind: 'parts', parts: questions };
}

/** A part of a question. */
export function paperPart(
  label: string,
  answer: PaperAnswer,
  hints: readonly string[] = [],
): PaperQuestion {
  return { label, required: true, hints, answer };
}
