import { expect, test } from 'vitest';
import { ecoIndex } from '../../../src/site/measuring/eco-index.ts';
import { measurePage } from '../../../src/site/measuring/page-cost.ts';
import { PUBLIC_PATHS } from '../../support/public-paths.ts';
import type { SentPages } from '../../support/sent-pages.ts';

/**
 * What pages cost, on pages as they were sent. Scripts come once a page is read, and have budgets of
 * their own: what it takes to read is counted.
 */
export function checkCost({ pages }: SentPages): void {
  test('a browser counts the elements and the requests that the build counted', () => {
    const built = pages.filter(({ name }) => PUBLIC_PATHS.includes(name));
    const counted = built.map(({ name, cost: { dom, requests } }) => ({ name, dom, requests }));
    const measured = built.map(({ name, html }) => {
      const { dom, requests } = measurePage(html, 0);
      return { name, dom, requests };
    });
    expect(built).toHaveLength(PUBLIC_PATHS.length);
    expect(counted).toEqual(measured);
  });

  test('each page has grade A, and each state comes in one request', () => {
    const grades = pages.filter(({ cost }) => ecoIndex(cost).grade !== 'A');
    expect(grades.map(({ name }) => name)).toEqual([]);
    const states = pages.filter(({ name }) => !name.startsWith('/'));
    const other = states.filter(({ cost }) => cost.requests !== 1 || cost.kilobytes <= 1);
    expect(other.map(({ name, cost }) => ({ name, ...cost }))).toEqual([]);
  });
}
