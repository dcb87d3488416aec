import { describe, expect, inject, test } from 'vitest';
import { MEDIAN_LIMIT } from '../../src/site/measuring/budgets.ts';
import { medianWeight } from '../../src/site/measuring/page-weight.ts';
import { drawnPages, pagesKeepPromises } from '../support/page-promises.ts';

const dist = inject('admiville');
const pages = await drawnPages(dist);

describe('the site of Admiville', () => {
  test('weighs no more than its budget in the middle', async () => {
    expect(await medianWeight(pages)).toBeLessThanOrEqual(MEDIAN_LIMIT);
  });
});

pagesKeepPromises(dist, pages);
