import { createHash } from 'node:crypto';
import type { Answers } from '../questions/answers.ts';

/** Two sendings are the same when procedure and answers are. Keys come in the order of the form. */
export function digestOf(procedure: string, answers: Answers): string {
  return createHash('sha256')
    .update(JSON.stringify([procedure, answers]))
    .digest('hex');
}
