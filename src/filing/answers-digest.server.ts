import { createHash } from 'node:crypto';
import type { Answers } from '../questions/answers.ts';
import { digestedText } from './digested-text.ts';

/** What recognises answers that came before, once they cannot be checked any more. */
export function digestOf(procedure: string, answers: Answers): string {
  return createHash('sha256').update(digestedText(procedure, answers)).digest('hex');
}
