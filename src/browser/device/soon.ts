import { SILENCE_MS } from './take-event.ts';

/**
 * What comes soon. A store may neither answer nor refuse, and nobody waits for it.
 * @returns nothing when it failed, or takes too long; it goes on all the same
 */
export const soon = <Result>(work: Promise<Result>): Promise<Result | undefined> =>
  Promise.race([
    work.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), SILENCE_MS)),
  ]);
