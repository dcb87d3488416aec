import { atMost, middle, round, type Figure } from './figure.ts';

/** Enough for a 95th percentile that one slow answer does not make. */
const TIMES = 40;

/** The 95th percentile, once the first answer has read its pages from the disk. */
export async function timed(
  what: string,
  run: () => Promise<{ readonly ms: number }>,
  limit: number,
): Promise<Figure> {
  await run();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push((await run()).ms);
  const p95 = times.toSorted((a, b) => a - b)[Math.ceil(TIMES * 0.95) - 1] ?? 0;
  console.log(`  ${what}: ${Math.round(middle(times))} ms, p95 ${Math.round(p95)} ms`);
  return atMost(`${what}, p95`, round(p95), limit, 'ms');
}

/** One after the other: nothing else runs while it is measured. */
export async function inTurn<T, TOne>(
  list: readonly TOne[],
  run: (words: TOne) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (const words of list) results.push(await run(words));
  return results;
}
