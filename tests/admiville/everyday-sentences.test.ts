import { describe, expect, test } from 'vitest';
import { searchEntries } from '../../src/search/search-entries.ts';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { everydaySentences, searchRates } from '../support/everyday-sentences.ts';
import { ADMIVILLE } from './content.ts';

const index = createSearchIndex(searchEntries(ADMIVILLE));

describe.each(['tuning', 'held-out'] as const)('everyday sentences (%s)', (list) => {
  test('find the right procedure first, or nearly', () => {
    const { count, first, firstThree, misses } = searchRates(index, everydaySentences(list));
    const told = [`${count} sentences of ${list}`, ...misses].join('\n');
    console.log(told);
    expect(first, told).toBeGreaterThanOrEqual(80);
    expect(firstThree, told).toBeGreaterThanOrEqual(95);
  });
});
