import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { FormValues } from '../questions/answer-problem.ts';

/** A form as somebody filled it in, at any step between the form and the receipt. */
export interface FilledForm {
  readonly definition: ProcedureDefinition;
  readonly values: FormValues;
  /** Key that makes a second sending harmless. */
  readonly key: string;
  /**
   * Instant at which a page first showed the answers to review, in milliseconds. Unknown to pages made
   * before it was asked, and of no meaning for a script, which sends when there is a network.
   */
  readonly checkedAt: number | undefined;
}
