import { StopError } from '../../kit/stop-error.ts';
import { actProblemTexts, type ActProblemCode } from './act-problems-texts.ts';
import type { ActGiven } from './given.ts';

/**
 * Why an act is not done: the same rule and the same words in the terminal and on the pages. The terminal
 * adds how to type it, a page leads to the control.
 */
export class ActProblem extends StopError {
  override readonly name = 'ActProblem';
  readonly code: ActProblemCode;
  /** What was typed wrong, when it is one thing. */
  readonly field: keyof ActGiven | undefined;

  /** @param text the words, where they depend on the request */
  constructor(
    code: ActProblemCode,
    { text = actProblemTexts[code], field }: { text?: string; field?: keyof ActGiven } = {},
  ) {
    super(text);
    this.code = code;
    this.field = field;
  }
}
