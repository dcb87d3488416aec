import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { callDatabase, isRefusal } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { Clock } from '../web/clock.ts';
import { createEventRepository } from './events/event-repository.ts';
import { JournalSchema } from './events/journal.ts';
import type { CountedDefinition } from './events/kept-of.ts';
import { clocksOf, eventsAfter } from './events/request-clocks.ts';

const SilentRequestsSchema = v.array(
  v.strictObject({
    reference: v.string(),
    means: v.picklist(['acceptance', 'rejection']),
    on: v.string(),
    lastMove: v.number(),
    events: JournalSchema,
    // Written by `file_submission` from our own build.
    definition: v.custom<CountedDefinition>((input) => typeof input === 'object' && input !== null),
  }),
);

const OUTCOMES = { acceptance: 'accepted', rejection: 'refused' } as const;
const BATCH = 100;
/** The platform stops a scheduled function after thirty seconds. */
const TIME_MS = 20_000;

export interface ImplyDecisionsDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Records the decisions that silence took (CRPA L231-1, L231-4): each on its own day, however late this
 * runs. Where somebody answered meanwhile, nothing is recorded.
 * @returns how many were recorded
 */
export async function implyDecisions({
  database,
  clock,
  log,
}: ImplyDecisionsDependencies): Promise<number> {
  const today = parisDay(clock());
  const events = createEventRepository(database);
  const end = performance.now() + TIME_MS;
  let recorded = 0;
  for (;;) {
    const due = v.parse(
      SilentRequestsSchema,
      await callDatabase(() => database.rpc('silent_requests', { today, batch: BATCH })),
    );
    let done = 0;
    for (const { reference, means, on, lastMove, definition, events: happened } of due) {
      const event = {
        kind: 'decision.implied',
        details: { outcome: OUTCOMES[means] },
        countsOn: on,
      } as const;
      try {
        await events.record(
          { reference },
          {
            ...{ key: randomUUID(), event, after: lastMove },
            clocks: clocksOf(eventsAfter(happened, event), definition),
          },
        );
        done += 1;
      } catch (error) {
        // Something happened since the list was read: the next list says what is left.
        if (!isRefusal(error, 'journal-grew') && !isRefusal(error, 'wrong-state')) throw error;
      }
    }
    recorded += done;
    if (due.length < BATCH || done === 0 || performance.now() > end) break;
  }
  if (recorded > 0) log({ event: 'decisions.implied', count: recorded });
  return recorded;
}
