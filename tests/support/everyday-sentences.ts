import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { ROOT } from './project.ts';

/** A sentence of everyday life, and the procedures that may come first. */
export interface EverydaySentence {
  readonly sentence: string;
  readonly paths: readonly string[];
}

/** How a search answers sentences. */
export interface SearchRates {
  readonly count: number;
  /** Per cent of sentences whose procedure comes first, or in the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** What does not come first, in words. */
  readonly misses: readonly string[];
}

/** Reads one of the lists written for the demonstration commune. */
export function everydaySentences(list: 'tuning' | 'held-out'): readonly EverydaySentence[] {
  const text = readFileSync(join(ROOT, 'tests/admiville/search', `${list}.yml`), 'utf8');
  return Object.entries(parse(text) as Record<string, readonly string[]>).flatMap(
    ([slugs, sentences]) => {
      const paths = slugs.split(' | ').map((slug) => `/demarches/${slug}/`);
      return sentences.map((sentence) => ({ sentence, paths }));
    },
  );
}

/** Asks every sentence. Whatever page comes before the right procedure counts against it. */
export function searchRates(
  index: SearchIndex,
  sentences: readonly EverydaySentence[],
): SearchRates {
  const ranked = sentences.map(({ sentence, paths }) => {
    const found = index.search(sentence).found.map(({ entry }) => entry.path);
    return { sentence, paths, found, rank: found.findIndex((path) => paths.includes(path)) };
  });
  const perCent = (most: number) =>
    (100 * ranked.filter(({ rank }) => rank >= 0 && rank < most).length) / ranked.length;
  return {
    count: ranked.length,
    first: perCent(1),
    firstThree: perCent(3),
    misses: ranked
      .filter(({ rank }) => rank !== 0)
      .map(
        ({ sentence, paths, found, rank }) =>
          `${sentence}: ${paths.join(' or ')} is ${rank < 0 ? 'not found' : `number ${rank + 1}`}, after ${found[0] ?? 'nothing'}`,
      ),
  };
}
