import type { ContentProblem } from '../domain/content-problem.ts';

/** A problem and the file it is in, as a path from the root of the project. */
export interface FileProblem extends ContentProblem {
  readonly file: string;
}

/** Stops the build. Its message is a list of sentences for the person who edits the content. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(problems: readonly FileProblem[]) {
    super(describeProblems(problems));
  }
}

/** One line a problem: file, key, what was expected, what was found. */
export function describeProblems(problems: readonly FileProblem[]): string {
  const count = problems.length === 1 ? 'Un point est' : `${problems.length} points sont`;
  const lines = problems.map(
    ({ file, key, expected, found }) =>
      `  ${file}\n    ${placeOf(key)}\n    attendu : ${expected}\n    trouvé : ${found}`,
  );
  return [`${count} à corriger dans le contenu :`, ...lines].join('\n');
}

/** A place that is no key stands in brackets: `(ligne 12)`. */
function placeOf(key: string): string {
  return /^\(.*\)$/u.exec(key) === null ? `clé « ${key} »` : key.slice(1, -1);
}
