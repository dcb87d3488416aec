import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { ToldService } from '../../procedures/definition.ts';
import type { Clock } from '../../web/clock.ts';
import { readServiceAgents } from '../service-agents-repository.ts';
import { createBatchRepository, type BatchRepository } from './batch-repository.ts';
import type { ClaimedBatch } from './batch.ts';
import { runBatchLine } from './run-batch-line.server.ts';

/** Lines that are taken together: little is left undone for a minute by a program that stops. */
const TAKEN = 10;

export interface BatchRun {
  /** A client that acts as the agent of the batch: their rights are read at each call. */
  readonly database: Database;
  readonly batch: string;
  readonly clock: Clock;
  /** Services of the commune. */
  readonly services: () => Promise<readonly ToldService[]>;
  readonly holdSeconds: number;
  /** No line starts later: a person waits, and the platform stops a function that lasts. */
  readonly withinMs: number;
}

/** Nothing where the token of a batch opens it no more: all is done, or its agent has left. */
async function claimLines(
  repository: BatchRepository,
  batch: string,
): Promise<ClaimedBatch | undefined> {
  try {
    return await repository.claim(batch, TAKEN);
  } catch (error) {
    if (isRefusal(error, 'no-desk-batch')) return undefined;
    throw error;
  }
}

/**
 * Does what waits in a batch, for a while: the rest waits for the next time.
 * @returns how many lines were tried
 */
export async function runBatch({
  database,
  batch,
  clock,
  services,
  holdSeconds,
  withinMs,
}: BatchRun): Promise<number> {
  const repository = createBatchRepository(database);
  const until = performance.now() + withinMs;
  let tried = 0;
  do {
    const claimed = await claimLines(repository, batch);
    if (claimed === undefined || claimed.lines.length === 0) return tried;
    const { lines, ...about } = claimed;
    const colleagues = about.act === 'confier' ? await readServiceAgents(database) : [];
    const choices = { colleagues, services: await services() };
    const surroundings = { database, batch: about, choices, now: clock(), holdSeconds };
    for (const line of lines) {
      try {
        const reason = await runBatchLine(surroundings, line);
        await repository.settle(batch, line.position, reason);
        tried += 1;
      } catch (error) {
        // Nobody knows whether it is done: its key tells, the next time.
        if (error instanceof DatabaseUnavailableError) return tried;
        throw error;
      }
    }
  } while (performance.now() < until);
  return tried;
}
