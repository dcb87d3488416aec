import { setTimeout } from 'node:timers/promises';

/** Makes whoever tries too many codes wait, which holds nothing but their own request. */
export interface Patience {
  /** @returns false at once, when too many wait already */
  wait(): Promise<boolean>;
}

/** A person hardly minds; a program that guesses gets nowhere (see `docs/decisions`). */
const WAIT_MS = 4000;
/** A request that waits weighs some kilobytes. */
const MOST_WAITING = 200;

export function createPatience(): Patience {
  let waiting = 0;
  return {
    wait: async () => {
      if (waiting >= MOST_WAITING) return false;
      waiting += 1;
      await setTimeout(WAIT_MS);
      waiting -= 1;
      return true;
    },
  };
}
