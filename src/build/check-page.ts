import type { BuiltPage } from './built-pages.ts';
import type { FileProblem } from './content-problem.ts';
import { compressedWeight, countElements } from './page-weight.ts';
import { findPlaceholder } from './placeholders.ts';

/** Bytes of a page, style included, at most: what one first round trip carries. */
export const PAGE_LIMIT = 10_000;
/** Bytes of the page in the middle of the site, at most. */
export const MEDIAN_LIMIT = 6000;
/** Elements of a procedure page, at most (RGESN 6.1: limits for each screen). */
export const ELEMENT_LIMIT = 250;

/** Checks a page that the build made: weight, elements, and no text left to write. */
export function checkPage({ path, html }: BuiltPage, quickWeight: number): readonly FileProblem[] {
  // The quick weight is a little over the true one, which is only needed near the limit.
  const isNear = quickWeight > PAGE_LIMIT && quickWeight < 2 * PAGE_LIMIT;
  const weight = isNear ? compressedWeight(html) : quickWeight;
  const elements = /^\/demarches\/[^/]+\/$/u.test(path) ? countElements(html) : 0;
  const placeholder = findPlaceholder(html.replaceAll(/<style[\s\S]*?<\/style>/gu, ''));
  return [
    ...overLimit(path, 'poids', 'octets, style compris (brotli)', weight, PAGE_LIMIT),
    ...overLimit(path, 'éléments', 'éléments sur une page de démarche', elements, ELEMENT_LIMIT),
    ...(placeholder === undefined
      ? []
      : [
          { file: path, key: 'texte', expected: 'un texte définitif', found: `« ${placeholder} »` },
        ]),
  ];
}

/** Checks the page in the middle of the site. */
export function checkMedian(median: number): readonly FileProblem[] {
  const unit = 'octets, style compris (brotli)';
  return overLimit('(page médiane du site)', 'poids', unit, median, MEDIAN_LIMIT);
}

function overLimit(
  file: string,
  key: string,
  unit: string,
  found: number,
  limit: number,
): readonly FileProblem[] {
  if (found <= limit) return [];
  return [
    {
      file,
      key,
      expected: `${limit} ${unit} au plus`,
      found: `${found}, soit ${found - limit} de trop`,
    },
  ];
}
