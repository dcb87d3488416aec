import * as v from 'valibot';
import { callDatabase, type Answer } from './call.ts';

/** Rows at once: far from the time limit of a call. */
const BATCH = 500;
/** The platform stops a scheduled function after thirty seconds. */
const TIME_MS = 20_000;

export interface Pace {
  readonly batch?: number;
  readonly timeMs?: number;
  /** Whether only the last batch may be smaller than asked. */
  readonly isEven?: boolean;
}

/**
 * Deletes rows batch by batch, each committed, until none is left or time is up: what was deleted stays
 * so, and the next run goes on from there.
 * @param remove deletes so many rows at most, and tells how many
 * @returns how many are gone
 */
export async function removeInBatches(
  remove: (batch: number) => PromiseLike<Answer>,
  { batch = BATCH, timeMs = TIME_MS, isEven = true }: Pace = {},
): Promise<number> {
  const end = performance.now() + timeMs;
  let gone = 0;
  for (;;) {
    const removed = v.parse(v.number(), await callDatabase(() => remove(batch)));
    gone += removed;
    if (removed < (isEven ? batch : 1) || performance.now() >= end) return gone;
  }
}
