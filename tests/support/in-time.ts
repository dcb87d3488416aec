import { setTimeout } from 'node:timers/promises';

/** Whatever a browser waits for then, what comes next goes on. */
const LONGEST_MS = 120_000;

/** @throws when something takes too long */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const timer = new AbortController();
  const { signal } = timer;
  const late = setTimeout(LONGEST_MS, undefined, { signal }).then(() => {
    throw new Error('It never ended');
  });
  return Promise.race([work, late]).finally(() => timer.abort());
}
