import { assert, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { ecoIndex } from '../../src/site/measuring/eco-index.ts';

/** Scores that the makers of EcoIndex give. */
test.each([
  [100, 100, 100, 72.02],
  [100, 100, 1000, 67.27],
  [100, 100, 10_000, 57.58],
  [200, 200, 10_000, 45.51],
  [2355, 267, 2493, 9.87],
  [240, 20, 331, 83],
  [600_000, 4000, 300_000, 0],
  [0, 0, 0, 100],
  [150, 5, 40, 89.66],
  [300, 8, 80, 83.69],
  [400, 12, 150, 78.58],
])('%d elements, %d requests and %d kB score %d', (dom, requests, kilobytes, score) => {
  expect(ecoIndex({ dom, requests, kilobytes }).score).toBeCloseTo(score, 2);
});

const cost = record({
  dom: double({ min: 0, max: 700_000, noNaN: true }),
  requests: double({ min: 0, max: 5000, noNaN: true }),
  kilobytes: double({ min: 0, max: 300_000, noNaN: true }),
});

test('a page that costs more of anything never scores better, nor leaves 0 to 100', () => {
  assert(
    property(
      cost,
      constantFrom('dom' as const, 'requests' as const, 'kilobytes' as const),
      double({ min: 0, max: 100_000, noNaN: true }),
      (page, key, more) => {
        const { score } = ecoIndex(page);
        const heavier = ecoIndex({ ...page, [key]: page[key] + more });
        expect(heavier.score).toBeLessThanOrEqual(score + 1e-9);
        expect(heavier.score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      },
    ),
  );
});

test('grades follow the score, and a page at the border has the worse one', () => {
  const grades = [0, 300, 500, 800, 1200, 2000, 500_000].map(
    (dom) => ecoIndex({ dom, requests: 20, kilobytes: 300 }).grade,
  );
  expect(grades).toEqual(grades.toSorted());
  expect(ecoIndex({ dom: 0, requests: 0, kilobytes: 0 }).grade).toBe('A');
  // Seven twentieths of everything: 65 would be C; four twentieths: exactly 80, which is B.
  expect(ecoIndex({ dom: 233, requests: 34, kilobytes: 479.46 })).toMatchObject({
    score: 80,
    grade: 'B',
  });
  expect(ecoIndex({ dom: 600_000, requests: 4000, kilobytes: 300_000 }).grade).toBe('G');
});
