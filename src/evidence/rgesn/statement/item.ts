/** How far the site meets a criterion. */
export type Conformity = 'met' | 'partly' | 'notMet' | 'notApplicable';

/** What is said of one criterion, or of several with the same answer. */
export interface StatementItem {
  /** Numbers of the criteria: `6.1`. All of one theme. */
  readonly criteria: readonly [string, ...string[]];
  /** What they are about, in our words. */
  readonly about: string;
  readonly conformity: Conformity;
  /** How it is met, what is missing, or why it does not apply. */
  readonly how: string;
}
