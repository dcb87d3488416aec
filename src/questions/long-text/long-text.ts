import { linesFor, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import type { LongTextField } from './long-text-schema.ts';

/** The text exactly as it was typed, line breaks included. */
export function longTextAnswer(field: LongTextField) {
  return storableText(field.label, field.maxLength);
}

export const longTextLines = plainLines;

export function longTextPaper(field: LongTextField): PaperRoom {
  return { answer: linesFor(field.maxLength) };
}
