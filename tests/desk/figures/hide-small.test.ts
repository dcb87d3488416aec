import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gatherSmall,
  hiddenCells,
  isSmallPart,
  LEAST,
} from '../../../src/desk/figures/hide-small.ts';

const column = fc.array(
  fc
    .tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }))
    .map(([part, rest]) => ({ part, whole: part + rest })),
  { minLength: 1, maxLength: 8 },
);

describe('hidden cells', () => {
  test('hold every part that is small, or leaves little of its whole', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const hidden = hiddenCells(cells);
        cells.forEach((cell, place) => {
          if (isSmallPart(cell)) expect(hidden[place]).toBe(true);
        });
      }),
    );
  });

  test('are not found again from the total: two at least, that make no small group', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const hidden = hiddenCells(cells);
        const kept = cells.filter((_, place) => hidden[place]);
        const known = cells.filter(({ whole }) => whole > 0);
        // All of them are hidden: they are as many as the total, which follows the same rule.
        if (kept.length === 0 || kept.length === known.length) return;
        expect(kept.length).toBeGreaterThan(1);
        expect(kept.every(({ whole }) => whole > 0)).toBe(true);
        const sum = (of: (cell: (typeof kept)[number]) => number) =>
          kept.reduce((total, cell) => total + of(cell), 0);
        expect(sum(({ part }) => part)).toBeGreaterThanOrEqual(LEAST);
        expect(sum(({ part, whole }) => whole - part)).toBeGreaterThanOrEqual(LEAST);
      }),
    );
  });

  test('are none where nothing is small', () => {
    const cells = [
      { part: 6, whole: 12 },
      { part: 0, whole: 9 },
    ];
    expect(hiddenCells(cells)).toEqual([false, false]);
  });
});

test('small groups are put together with as many others as it takes', () => {
  const of = (counts: readonly number[]) => {
    const { shown, gathered } = gatherSmall(counts.map((received) => ({ received })));
    return [shown, gathered].map((groups) => groups.map(({ received }) => received));
  };
  expect(of([20, 3, 7])).toEqual([[20], [3, 7]]);
  expect(of([20, 3, 4, 7])).toEqual([
    [20, 7],
    [3, 4],
  ]);
  expect(of([20, 1, 1, 7])).toEqual([[20], [1, 1, 7]]);
  expect(of([20, 0, 7])).toEqual([[20, 0, 7], []]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), (counts) => {
      const [shown = [], gathered = []] = of(counts);
      expect(shown.filter((count) => count > 0 && count < LEAST)).toEqual([]);
      if (gathered.length === 0 || shown.every((count) => count === 0)) return;
      expect(gathered.length).toBeGreaterThan(1);
      expect(gathered.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(LEAST);
    }),
  );
});
