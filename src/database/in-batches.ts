import * as v from 'valibot';
import { callDatabase, type Answer } from './call.ts';

/** Rows at once: far from the time limit of a call. */
const BATCH = 500;
/** The platform stops a scheduled function after thirty seconds. */
const TIME_MS = 20_000;

/**
 * Deletes rows batch by batch, each committed, until none is left or time is up: what was deleted stays
 * so, and the next run goes on from there.
 * @param remove deletes so many rows at most, and tells how many
 * @returns how many are gone
 */
export async function removeInBatches(
  remove: (batch: number) => PromiseLike<Answer>,
  { batch = BATCH, timeMs = TIME_MS }: { batch?: number; timeMs?: number } = {},
): Promise<number> {
  const end = performance.now() + timeMs;
  let gone = 0;
  for (;;) {
    const removed = v.parse(v.number(), await callDatabase(() => remove(batch)));
    gone += removed;
    if (removed < batch || performance.now() >= end) return gone;
  }
}
