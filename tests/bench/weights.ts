import { join } from 'node:path';
import {
  ELEMENT_LIMIT,
  GRADE_A_SCORE,
  MEDIAN_LIMIT,
  PAGE_LIMIT,
  PROCEDURE_SCORE,
  REQUEST_LIMIT,
} from '../../src/site/measuring/budgets.ts';
import { builtPages } from '../../src/site/measuring/built-pages.ts';
import { measurePage, type MeasuredPage } from '../../src/site/measuring/page-cost.ts';
import { pageKind } from '../../src/site/measuring/page-kind.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, middle, round, type Figure } from './figure.ts';

/** Weighs every built page: HTML with its style, brotli at its best. Gives its EcoIndex. */
export async function benchWeights(): Promise<readonly Figure[]> {
  const pages: { path: string; weight: number; cost: MeasuredPage }[] = [];
  for await (const { path, html } of builtPages(join(ROOT, 'dist'))) {
    const weight = await compressedWeight(html);
    pages.push({ path, weight, cost: measurePage(html, weight) });
  }
  const procedures = pages.filter(({ path }) => pageKind(path) === 'procedure');
  return [
    ...pages.map(({ path, weight }) => atMost(`weight of ${path}`, weight, PAGE_LIMIT, 'B')),
    atMost('median weight', middle(pages.map(({ weight }) => weight)), MEDIAN_LIMIT, 'B'),
    ...pages.map(({ path, cost }) =>
      atMost(`requests of ${path}`, cost.requests, REQUEST_LIMIT, ''),
    ),
    ...procedures.map(({ path, cost }) =>
      atMost(`elements of ${path}`, cost.dom, ELEMENT_LIMIT, ''),
    ),
    ...pages.map(({ path, cost }) =>
      atLeast(
        `EcoIndex of ${path}`,
        round(cost.score),
        pageKind(path) === 'procedure' ? PROCEDURE_SCORE : GRADE_A_SCORE,
        '',
      ),
    ),
  ];
}
