import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { callDatabase, isRefusal } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Log } from '../kit/log.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Clock } from '../web/clock.ts';
import { createEventRepository } from './events/event-repository.ts';
import { JournalSchema } from './events/journal.ts';
import { clocksOf, eventsAfter } from './events/request-clocks.ts';

const UnreadSchema = v.array(
  v.strictObject({
    reference: v.string(),
    state: v.literal('decided'),
    on: v.string(),
    lastMove: v.number(),
    definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
    events: JournalSchema,
  }),
);

const BATCH = 100;

export interface DeemNotifiedDependencies {
  /** A client that acts as `maintenance`. */
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * A decision that waited online for fifteen days without being opened is notified, from the day when it was
 * put there (CRPA R112-20).
 * @returns how many were
 */
export async function deemNotified({
  database,
  clock,
  log,
}: DeemNotifiedDependencies): Promise<number> {
  const call = { today: parisDay(clock()), batch: BATCH };
  const unread = v.parse(
    UnreadSchema,
    await callDatabase(() => database.rpc('unread_decisions', call)),
  );
  const events = createEventRepository(database);
  let count = 0;
  for (const { reference, on, lastMove, definition, events: journal } of unread) {
    const event = {
      kind: 'decision.notified',
      details: { by: 'online' },
      countsOn: on,
    } as const;
    try {
      const clocks = clocksOf(eventsAfter(journal, event), definition);
      await events.record({ reference }, { key: randomUUID(), event, after: lastMove, clocks });
      count += 1;
    } catch (error) {
      // The person opened it meanwhile, or something else happened.
      if (!isRefusal(error, 'journal-grew') && !isRefusal(error, 'wrong-state')) throw error;
    }
  }
  if (count > 0) log({ event: 'decisions.deemed-notified', count });
  return count;
}
