import { expect, test } from 'vitest';
import { readEveryRow } from '../../src/database/call.ts';

test.each([0, 1, 999, 1000, 1001, 2500])('a list of %i rows is read whole', async (count) => {
  const rows = Array.from({ length: count }, (_row, index) => index);
  const read = (from: number, to: number) =>
    Promise.resolve({ data: rows.slice(from, to + 1), error: null, status: 200 });
  expect(await readEveryRow(read)).toEqual(rows);
});
