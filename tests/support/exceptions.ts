import type { Day } from '../../src/kit/day.ts';

/** Something that a tool may say for a while: for a reason, and until a day. */
export interface Exception {
  /** Name of the rule in its tool. */
  readonly rule: string;
  /** Pages where it is accepted, by their names in the tests. */
  readonly pages: RegExp;
  readonly reason: string;
  /** Last day of the exception: afterwards, the tests fail again. */
  readonly until: Day;
}

/** What is accepted today. */
export const EXCEPTIONS: readonly Exception[] = [];

/** Leaves out what an exception accepts on a page, on a day. */
export function unexcused<T extends { readonly rule: string }>(
  findings: readonly T[],
  page: string,
  today: Day,
  exceptions: readonly Exception[] = EXCEPTIONS,
): readonly T[] {
  return findings.filter(
    ({ rule }) =>
      !exceptions.some(
        (exception) =>
          exception.rule === rule && exception.pages.test(page) && today <= exception.until,
      ),
  );
}
