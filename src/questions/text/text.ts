import { linesFor, type PaperRoom } from '../paper-answer.ts';
import { plainLines } from '../plain-lines.ts';
import { storableText } from '../storable-text.ts';
import type { TextField } from './text-schema.ts';

/** The text exactly as it was typed: never trimmed, never rewritten. */
export function textAnswer(field: TextField) {
  return storableText(field.label, field.maxLength);
}

export const textLines = plainLines;

export function textPaper(field: TextField): PaperRoom {
  return { answer: linesFor(field.maxLength) };
}
