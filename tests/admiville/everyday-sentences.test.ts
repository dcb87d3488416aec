import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/search/answer-question.ts';
import { searchEntries } from '../../src/search/search-entries.ts';
import { otherPages } from '../../src/site/lists/other-pages-texts.ts';
import { SENTENCE_LISTS, sentenceRates } from '../support/everyday-sentences.ts';
import { ADMIVILLE } from './content.ts';

const answerTo = createAnswerer(searchEntries(ADMIVILLE, otherPages, '2026-11-29'));

describe.each(SENTENCE_LISTS)('everyday sentences (%s)', (list) => {
  test.each(sentenceRates(list, answerTo).map((rate) => [rate.what, rate] as const))(
    '%s',
    (_what, { count, perCent, atLeast = 0, atMost = 100, misses }) => {
      const told = [`${perCent.toFixed(1)} % of ${count} sentences`, ...misses].join('\n');
      console.log(told);
      expect(perCent, told).toBeGreaterThanOrEqual(atLeast);
      expect(perCent, told).toBeLessThanOrEqual(atMost);
    },
  );
});
