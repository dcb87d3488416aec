import type { ContentProblem } from '../domain/check-procedure.ts';

/** Marks that people leave where a text is still to be written. None may reach a citizen. */
const PLACEHOLDER =
  /TODO|FIXME|TBD|XXX+|lorem ipsum|à compléter|à définir|à préciser|placeholder|example\.(?:com|org|net)|\{\{|\[\.\.\.\]|\[…\]/giu;
const WORD = /[\p{L}\d]/u;

/** The first placeholder of a text, if any: a whole word, not a part of another one. */
export function findPlaceholder(text: string): string | undefined {
  for (const { 0: found, index } of text.matchAll(PLACEHOLDER)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + found.length)];
    if (!WORD.test(found) || (!WORD.test(before) && !WORD.test(after))) return found;
  }
  return undefined;
}

/** Looks for placeholders in every text of a content file, however deep. */
export function placeholderProblems(value: unknown, path = ''): readonly ContentProblem[] {
  if (typeof value === 'string') {
    const found = findPlaceholder(value);
    if (found === undefined) return [];
    return [{ key: path, expected: 'un texte définitif', found: `« ${found} »` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    placeholderProblems(child, path === '' ? key : `${path}.${key}`),
  );
}
