import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/law/citations/article-reference.ts';

const numbers = (text: string, kind: 'code' | 'law' | 'eu-regulation' = 'code') =>
  readArticles(text, kind).articles?.map(({ number }) => number);

describe('an article as it is cited', () => {
  test.each([
    ['L. 231-4', ['L. 231-4']],
    ['L.\u00a0231-4, 3°', ['L. 231-4']],
    ['101-1', ['101-1']],
    ['953 et 1628 bis', ['953', '1628 bis']],
    ['L. 441 à L. 441-2-3', ['L. 441', 'L. 441-2-3']],
    ['L. 2122-22, 8°, L. 2223-3 et R. 2213-40', ['L. 2122-22', 'L. 2223-3', 'R. 2213-40']],
    ['R.* 311-12', ['R.* 311-12']],
    ['1er', ['1er']],
  ])('%s is read', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test('paragraphs of a regulation of the Union are not articles', () => {
    expect(numbers('5, 1, e', 'eu-regulation')).toEqual(['5']);
    expect(numbers('5, 1, f et 32', 'eu-regulation')).toEqual(['5', '32']);
  });

  test.each([
    'L231-4',
    'L.231-4',
    'l. 231-4',
    'article 12',
    'L. 231-4 ou L. 231-5',
    'L. 231-4 à',
    'P. 12',
    '',
  ])('« %s » is refused', (text) => {
    expect(readArticles(text, 'code').problem).toContain('« L. 231-4 »');
  });

  test.each(['L. 4 à L. 1', 'L. 1 à R. 4', 'L. 113-8 à L. 113-8'])(
    '« %s » goes nowhere',
    (text) => {
      expect(readArticles(text, 'code').problem).toContain('du premier article au dernier');
    },
  );
});
