import type { Conformity, Ecodesign } from '../../../publishing/ecodesign.ts';

/** One criterion, or several with the same answer. */
interface AskedCriteria {
  /** Numbers of the criteria: `6.1`. All of one theme. */
  readonly criteria: readonly [string, ...string[]];
  /** What they are about, in our words. */
  readonly about: string;
}

/** What is said of them. */
export interface StatementItem extends AskedCriteria {
  readonly conformity: Conformity;
  /** How it is met, what is missing, or why it does not apply. */
  readonly how: string;
}

/** What the commune says of them, and not the software. */
export interface CommuneItem extends AskedCriteria {
  readonly key: keyof Ecodesign;
}
