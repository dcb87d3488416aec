/** Something wrong in a content file, for the person who edits it. */
export interface ContentProblem {
  /** Path of the key: `channels.desk`. A place that is no key stands in brackets: `(ligne 12)`. */
  readonly key: string;
  /** What was expected, in French. */
  readonly expected: string;
  /** What was found, in French. */
  readonly found: string;
}

/** The problem, when something is wrong. */
export function when(
  isWrong: boolean,
  key: string,
  expected: string,
  found: string,
): readonly ContentProblem[] {
  return isWrong ? [{ key, expected, found }] : [];
}
