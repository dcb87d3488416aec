import type { ContentProblem } from '../domain/check-procedure.ts';

/** Marks that people leave where a text is still to be written. None may reach a citizen. */
const PLACEHOLDER =
  /(?<![\p{L}\d])(?:TODO|FIXME|TBD|XXX+|lorem ipsum|à compléter|à définir|à préciser|placeholder|example\.(?:com|org|net))(?![\p{L}\d])|\{\{|\[\.\.\.\]|\[…\]/iu;

/** The first placeholder of a text, if any. */
export function findPlaceholder(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
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
