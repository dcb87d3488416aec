import { expect, test } from 'vitest';
import {
  figuresQuery,
  readFigureFilters,
  weeksOf,
} from '../../../src/desk/figures/figure-filters.ts';

const read = (words: string) => readFigureFilters(new URLSearchParams(words), '2026-06-10');

test('without words, thirteen weeks that end with this one', () => {
  expect(read('')).toEqual({ since: '2026-03-16', until: '2026-06-14' });
  expect(weeksOf(read(''))).toHaveLength(13);
});

test('a day is its week, nothing comes after today, and the order does not matter', () => {
  expect(read('depuis=2026-04-01&jusqua=2026-04-16')).toEqual({
    since: '2026-03-30',
    until: '2026-04-19',
  });
  expect(read('depuis=2026-04-16&jusqua=2026-04-01')).toEqual(
    read('depuis=2026-04-01&jusqua=2026-04-16'),
  );
  expect(read('jusqua=9999-12-31').until).toBe('2026-06-14');
  expect(weeksOf(read('depuis=0001-01-01'))).toHaveLength(157);
  expect(read('jusqua=0001-01-01').until).toBe('0001-01-07');
});

test.each(['depuis=2026-02-31', 'service=%27%3B--', 'depuis=&jusqua=hier', 'service='])(
  '« %s » is left out',
  (words) => {
    expect(read(words)).toEqual(read(''));
  },
);

test('the address says the same figures again', () => {
  const filters = read('depuis=2026-04-01&service=voirie');
  expect(read(figuresQuery(filters))).toEqual(filters);
});
