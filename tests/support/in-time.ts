import { setTimeout } from 'node:timers/promises';

/** Whatever a browser waits for then, what comes next goes on. */
const LONGEST_MS = 600_000;
const MOMENT_MS = 10_000;

/** @throws when something takes too long */
export async function inTime<Result>(work: Promise<Result>, ms = LONGEST_MS): Promise<Result> {
  const timer = new AbortController();
  const { signal } = timer;
  const late = setTimeout(ms, undefined, { signal }).then(() => {
    throw new Error('It never ended');
  });
  return Promise.race([work, late]).finally(() => timer.abort());
}

/** A moment for what may never answer, or fail: it is left then. */
export const forAMoment = (work: Promise<unknown>): Promise<unknown> =>
  inTime(work, MOMENT_MS).catch(() => undefined);
