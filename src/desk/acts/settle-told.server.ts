import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { lastDecision } from '../../requests/events/last-decision.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { noteNotified } from './note-notified.server.ts';
import { TOLD_CHANNELS, type ToldWay } from './told-way.ts';

/**
 * Notes that the person was told, where no program tells them. A decision that is posted is notified from
 * that day on (CRPA L221-8).
 * @param database a client that acts as `agent`
 * @returns how many notices are done: none, when nothing waited
 * @throws {StopError} on a day before the decision
 */
export async function settleTold(
  database: Database,
  { reference, way, on }: { readonly reference: string; readonly way: ToldWay; readonly on: Day },
): Promise<{ readonly count: number; readonly isNotified: boolean }> {
  // Before the letter stops waiting: stopped in between, it is noted the next time.
  const decision = way === 'posted' ? await waitingDecision(database, reference) : undefined;
  const isNotified =
    decision !== undefined &&
    (await noteNotified(database, { reference, decision, on, key: crypto.randomUUID() }));
  const settled = await callDatabase(() =>
    database.rpc('settle_tasks', { reference, channels: TOLD_CHANNELS[way] }),
  );
  return { count: v.parse(v.number(), settled), isNotified };
}

/** The decision that counts, when its letter waits to be posted. */
async function waitingDecision(database: Database, reference: string): Promise<number | undefined> {
  const known = await createAgentRequestRepository(database).find(reference);
  const decision = known && lastDecision(known.events);
  if (decision === undefined) return undefined;
  const rows = await callDatabase(() =>
    database
      .from('outbox')
      .select('id')
      .eq('event_id', decision.id)
      .eq('channel', 'letter')
      .eq('is_waiting', true),
  );
  const isWaiting = v.parse(v.array(v.object({ id: v.string() })), rows).length > 0;
  return isWaiting && decision.kind === 'decision.made' ? decision.id : undefined;
}
