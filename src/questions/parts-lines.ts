import type { Answer } from './answers.ts';
import { isBlankText } from './visible-text.ts';

/** An answer that is stored by its parts. */
export type AnswerParts = Readonly<Record<string, string>>;

/** Each part that was given, on a line. */
export function partsLines(_field: unknown, answer: Answer): readonly string[] {
  return Object.values(answer as AnswerParts);
}

/** Lines of an envelope. */
export function envelopeLines(_field: unknown, answer: Answer): readonly string[] {
  const parts = answer as AnswerParts;
  const town = [parts.code_postal, parts.commune].filter(Boolean).join(' ');
  return [parts.voie, parts.complement, town, parts.pays].filter(
    (line): line is string => line !== undefined && !isBlankText(line),
  );
}
