import type { ContentProblem } from '../../../kit/content-problem.ts';
import { fr } from '../../../kit/typography.ts';
import { ENTRY } from './entry-form.ts';

/** What is wrong at a box, in a sentence. */
export interface ShownProblem {
  /** Name of the box, or of the group. */
  readonly path: string;
  readonly message: string;
}

/** What the schemas say of a file, beside its boxes. */
export function shownProblems(problems: readonly ContentProblem[]): readonly ShownProblem[] {
  return problems.map(({ key, expected, found }) => ({
    path: `${ENTRY}.${key}`,
    message: /^rien$|vide$/u.test(found)
      ? fr`Il faut ${expected}.`
      : fr`Il faut ${expected}. Il y a : ${found}.`,
  }));
}

/** @param isDeep whether what is wrong inside is said here: lines of one box, words to tick */
export function problemsAt(
  problems: readonly ShownProblem[],
  path: string,
  isDeep = false,
): readonly ShownProblem[] {
  return problems.filter((one) => one.path === path || (isDeep && one.path.startsWith(`${path}.`)));
}
