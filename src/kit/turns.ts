/** Too many tasks wait already: this one is for later. */
export class TooManyWaitingError extends Error {
  override readonly name = 'TooManyWaitingError';
  readonly code = 'TOO_MANY_WAITING';
}

/** Runs a task when its turn comes. @throws {TooManyWaitingError} at once, and what the task throws */
export type TakeTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets so many tasks run at once; others wait in their order, up to a number of them. */
export function createTurns(most: number, mostWaiting: number): TakeTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < most) running += 1;
    else {
      if (waiting.length >= mostWaiting) throw new TooManyWaitingError();
      // Whoever ends gives its turn over: the number of those who run stays the same.
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
