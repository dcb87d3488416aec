import { join } from 'node:path';
import { builtPages } from '../../src/build/built-pages.ts';
import { ELEMENT_LIMIT, MEDIAN_LIMIT, PAGE_LIMIT } from '../../src/build/check-page.ts';
import { compressedWeight, countElements } from '../../src/build/page-weight.ts';
import { ROOT } from '../support/project.ts';
import { atMost, middle, type Figure } from './figure.ts';

/** Weighs every built page: HTML with its style, brotli at its best. */
export async function benchWeights(): Promise<readonly Figure[]> {
  const pages: { path: string; weight: number; elements: number }[] = [];
  for await (const { path, html } of builtPages(join(ROOT, 'dist'))) {
    pages.push({ path, weight: compressedWeight(html), elements: countElements(html) });
  }
  const procedures = pages.filter(({ path }) => /^\/demarches\/[^/]+\/$/u.test(path));
  return [
    ...pages.map(({ path, weight }) => atMost(`weight of ${path}`, weight, PAGE_LIMIT, 'B')),
    atMost('median weight', middle(pages.map(({ weight }) => weight)), MEDIAN_LIMIT, 'B'),
    ...procedures.map(({ path, elements }) =>
      atMost(`elements of ${path}`, elements, ELEMENT_LIMIT, ''),
    ),
  ];
}
