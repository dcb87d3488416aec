import type { Day } from '../../kit/day.ts';

/** A test of this project, by its file from the root and by its title. It runs at each change. */
export interface TestReference {
  readonly file: string;
  readonly title: string;
}

/** What shows that a criterion is met, does not apply, fails, or still waits for somebody. */
export type Evidence =
  | ({ readonly kind: 'test' } & TestReference)
  | {
      readonly kind: 'manual';
      readonly on: Day;
      readonly by: string;
      /** What was done, so that another person can do it again. */
      readonly method: string;
      readonly result: string;
      readonly isMet: boolean;
    }
  | {
      readonly kind: 'not-applicable';
      readonly reason: string;
      /** Fails on the day the criterion starts to apply. */
      readonly guard?: TestReference;
    }
  | { readonly kind: 'pending'; readonly reason: string };

/** One criterion of the RGAA, told in our own words. */
export interface Criterion {
  /** Theme and rank in it: `11.4`. */
  readonly number: string;
  /** One plain French sentence: what is true when the criterion is met. */
  readonly wording: string;
  readonly evidence: readonly Evidence[];
}

/** A theme of the RGAA and its criteria, in order. */
export interface Theme {
  readonly number: number;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}
