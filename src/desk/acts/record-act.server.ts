import { callDatabase, isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { recordEvent, type RecordOutcome } from '../../requests/events/record-event.server.ts';
import { ActProblem } from './act-problem.ts';
import { linkProblem } from './link-problem.server.ts';
import { validateAct } from './validate-act.ts';

export interface RecordedAct {
  readonly reference: string;
  readonly known: KnownRequest;
  readonly event: NewEvent;
  /** Made by whoever asks: asked twice, it happens once. */
  readonly key: string;
  readonly today: Day;
  readonly now: Date;
  /** The request as it is now, if what is done is still true of it. */
  readonly read: () => Promise<KnownRequest | undefined>;
}

/**
 * Records what an agent does.
 * @param database a client that acts as `agent`
 * @throws {ActProblem} when the request does not allow it; nothing happened, then
 */
export async function recordAct(
  database: Database,
  { reference, known, event, key, today, now, read }: RecordedAct,
): Promise<RecordOutcome> {
  validateAct(known, event, today);
  const events = createEventRepository(database);
  const happening = { name: { reference }, key, event, today, now };
  const outcome = await recordEvent(events, known, read, happening).catch((error: unknown) => {
    if (isRefusal(error, 'person-not-told')) throw new ActProblem('person-not-told');
    if (isRefusal(error, 'not-of-their-service')) {
      throw new ActProblem('colleague-unknown', { field: 'a' });
    }
    if (isRefusal(error, 'nobody-there')) throw new ActProblem('service-empty', { field: 'a' });
    if (isRefusal(error, 'no-opinion')) throw new ActProblem('opinion-over', { field: 'avis' });
    throw linkProblem(error) ?? error;
  });
  // Whoever was called was told: the call that waited is done.
  if (event.kind === 'person.called' && outcome !== 'changed') {
    await callDatabase(() => database.rpc('settle_tasks', { reference, channels: ['call'] }));
  }
  return outcome;
}
