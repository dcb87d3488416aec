import type { Answers } from '../questions/answers.ts';

/**
 * The text whose digest is stored with a submission: two sendings are the same when procedure and
 * answers are. Keys come in the order of the form. A device keeps this text of what it showed.
 */
export function digestedText(procedure: string, answers: Answers): string {
  return JSON.stringify([procedure, answers]);
}
