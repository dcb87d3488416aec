import { join } from 'node:path';
import { readSearchedSite } from '../../src/search/searched-site.server.ts';
import { SENTENCE_LISTS, sentenceRates } from '../support/everyday-sentences.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';

/** How well the search understands everyday sentences: no browser is needed. */
export async function benchSentences(): Promise<readonly Figure[]> {
  const { answerTo } = await readSearchedSite(join(ROOT, 'dist'));
  return SENTENCE_LISTS.flatMap((list) =>
    sentenceRates(list, answerTo).map((rate) => {
      for (const miss of rate.misses) console.log(`  ${rate.what}: ${miss}`);
      const what = `${rate.what}, of ${rate.count} sentences (${list})`;
      const value = round(rate.perCent);
      return rate.atMost === undefined
        ? atLeast(what, value, rate.atLeast ?? 0, '%')
        : atMost(what, value, rate.atMost, '%');
    }),
  );
}
