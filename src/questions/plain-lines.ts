import type { Answer } from './answers.ts';

/** The answer to a question that stores one value. */
export function plainText(answer: Answer): string {
  return typeof answer === 'object' ? '' : String(answer);
}

/** The same, as it is stored. */
export function plainLines(_field: unknown, answer: Answer): readonly string[] {
  return [plainText(answer)];
}
