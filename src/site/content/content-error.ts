import { nameKey } from '../../editing/name-key.ts';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { StopError } from '../../kit/stop-error.ts';

/** A problem and the file it is in, as a path from the root of the project. */
export interface FileProblem extends ContentProblem {
  readonly file: string;
}

/** Stops the build. Its message is a list of sentences for the person who edits the content. */
export class ContentError extends StopError {
  override readonly name = 'ContentError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(describeProblems(problems));
    this.problems = problems;
  }
}

/** One line a problem: file, key, what was expected, what was found. */
export function describeProblems(problems: readonly FileProblem[]): string {
  const count = problems.length === 1 ? 'Un point est' : `${problems.length} points sont`;
  const lines = problems.map(
    ({ file, key, expected, found }) =>
      `  ${file}\n    ${placeOf(file, key)}\n    attendu : ${inFrench(file, key, expected)}\n    trouvé : ${found}`,
  );
  return [`${count} à corriger dans le contenu :`, ...lines].join('\n');
}

/** Where a problem of the Markdown of a page is said to be, when its line is not known. */
export const BODY_KEY = '(texte de la page)';

/** A place that is no key stands in brackets: `(ligne 12)`. A key is also named as the tool does. */
function placeOf(file: string, key: string): string {
  if (/^\(.*\)$/u.test(key)) return key.slice(1, -1);
  const named = nameKey(file, key);
  return named === undefined ? `clé « ${key} »` : `clé « ${key} » (${named.words})`;
}

/** Words that a key may hold are in English: what each one means follows it. */
function inFrench(file: string, key: string, expected: string): string {
  const choices = nameKey(file, key)?.choices ?? {};
  return expected.replaceAll(/(?<=[:,] )[\w-]+(?=,|$)/gu, (word) =>
    word in choices ? `${word} (${choices[word] ?? ''})` : word,
  );
}
